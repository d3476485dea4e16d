namespace Synoptic.Language.Morphology;

/// <summary>
/// Takes the inflection off an English word: steps 1a to 1c of Porter, "An algorithm for suffix
/// stripping" (Program 14(3), 1980). The later steps, which take derivation off, are left out: "station"
/// and "state" must stay apart. For keys that may not hang on a model; the dictionary form of a word is its lemma.
/// </summary>
public static class Stemmer
{
    private const int ShortestStem = 3;

    /// <summary>The lower-case stem of <paramref name="word"/>; words of fewer than four letters stay whole.</summary>
    public static string Stem(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[word.Length + 1] : new char[word.Length + 1];
        int length = word.ToLowerInvariant(buffer);
        if (length <= ShortestStem)
        {
            return new string(buffer[..length]);
        }

        length = StripPlural(buffer, length);
        length = StripPastAndProgressive(buffer, length);
        if (length > ShortestStem && buffer[length - 1] == 'y' && !IsVowel(buffer, length - 2))
        {
            buffer[length - 1] = 'i';
        }

        return new string(buffer[..length]);
    }

    private static int StripPlural(Span<char> word, int length)
    {
        ReadOnlySpan<char> text = word[..length];
        if (text.EndsWith("sses") || text.EndsWith("ies"))
        {
            return length - 2;
        }

        return text.EndsWith("s") && !text.EndsWith("ss") && !text.EndsWith("us") ? length - 1 : length;
    }

    private static int StripPastAndProgressive(Span<char> word, int length)
    {
        ReadOnlySpan<char> text = word[..length];
        if (text.EndsWith("eed"))
        {
            return length - 1;
        }

        int stem = text.EndsWith("ed") ? length - 2 : text.EndsWith("ing") ? length - 3 : length;
        return stem == length || stem < 2 || !HasVowel(word, stem) ? length : Restore(word, stem);
    }

    /// <summary>Gives back the "e" or takes the doubled consonant that the ending had cost ("hop(p)ed", "mak(e)ing").</summary>
    private static int Restore(Span<char> word, int length)
    {
        ReadOnlySpan<char> text = word[..length];
        if (text.EndsWith("at") || text.EndsWith("bl") || text.EndsWith("iz") || IsShort(word, length))
        {
            word[length] = 'e';
            return length + 1;
        }

        char last = word[length - 1];
        bool doubled = length > 1 && last == word[length - 2] && !IsVowel(word, length - 1);
        return doubled && last is not ('l' or 's' or 'z') ? length - 1 : length;
    }

    /// <summary>One syllable that ends consonant, vowel, consonant, the last not w, x or y.</summary>
    private static bool IsShort(ReadOnlySpan<char> word, int length)
    {
        if (length < 3
            || IsVowel(word, length - 1) || !IsVowel(word, length - 2) || IsVowel(word, length - 3)
            || word[length - 1] is 'w' or 'x' or 'y')
        {
            return false;
        }

        return !HasVowel(word, length - 2);
    }

    private static bool HasVowel(ReadOnlySpan<char> word, int length)
    {
        for (int index = 0; index < length; index++)
        {
            if (IsVowel(word, index))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int index) => word[index] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => true,
        'y' => index > 0 && !IsVowel(word, index - 1),
        _ => false,
    };
}
