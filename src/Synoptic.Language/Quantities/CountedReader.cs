using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Quantities;

/// <summary>
/// Finds what is counted: the nouns right after a number, without the adjectives and nationalities before
/// them. Null rather than wrong.
/// </summary>
internal static class CountedReader
{
    private const int MostWords = 6;
    private static readonly WordSet IrregularPlurals = new(
        "people men women children troops staff cattle fish sheep aircraft personnel police policemen policewomen firemen fishermen servicemen lawmakers crew media data");

    private static readonly WordSet Determiners = new("the a an his her its their our these those this that all other");

    /// <summary>The words that name what is counted after a number that ends at <paramref name="start"/>, or null.</summary>
    public static TextSpan? Read(TokenLayer text, int start, bool isOne)
    {
        if (start >= text.Words.Length || start == 0 || text.SentenceOf(start) != text.SentenceOf(start - 1))
        {
            return null;
        }

        int index = text.Is(start, "of") ? start + 1 : start;
        while (index > start && Determiners.Contains(text.At(index)))
        {
            index++;
        }

        int limit = Math.Min(text.SentenceEnd(start), index + MostWords);
        return ReadNouns(text, index, limit, isOne);
    }

    /// <summary>Whether the word looks like a noun in the plural.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) => IrregularPlurals.Contains(word) || CommonWords.ClassOf(word) switch
    {
        WordClass.Plural => true,
        WordClass.Unknown => word is [.., not ('s' or 'u' or 'i'), 's'] && word.Length > 3,
        _ => false,
    };

    private static TextSpan? ReadNouns(TokenLayer text, int start, int limit, bool isOne)
    {
        int first = start;
        while (first < limit && IsSkipped(text, first))
        {
            first = text.CompoundAt(first).End;
        }

        int end = first;
        int head = -1; // the index after it
        while (end < limit && IsNoun(text, end))
        {
            Compound noun = text.CompoundAt(end);
            bool isPlural = IsPlural(noun.Characters);
            if (head >= 0 && !isPlural)
            {
                break;
            }

            head = isPlural && !text.Is(end, "police") ? noun.End : head;
            end = noun.End;
        }

        head = head < 0 && end > first && (isOne || text.Is(end - 1, "police")) ? end : head;
        return head < 0 ? null : text.Cover(first, head);
    }

    /// <summary>Adjectives, nationalities and participles before the nouns.</summary>
    private static bool IsSkipped(TokenLayer text, int index)
    {
        ReadOnlySpan<char> word = text.CompoundAt(index).Characters;
        return CommonWords.ClassOf(word) switch
        {
            WordClass.Adjective or WordClass.Adverb => true,
            WordClass.Verb or WordClass.Unknown when char.IsLower(word[0]) => IsParticiple(word),
            WordClass.Unknown => char.IsUpper(word[0]),
            _ => char.IsUpper(word[0]) && !CommonWords.IsFunction(word),
        };
    }

    private static bool IsParticiple(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.Contains('-');

    private static bool IsNoun(TokenLayer text, int index)
    {
        ReadOnlySpan<char> word = text.CompoundAt(index).Characters;
        return char.IsLower(word[0])
            && CommonWords.ClassOf(word) is WordClass.Noun or WordClass.Plural or WordClass.Unknown
            && (CommonWords.Contains(word) || !word.EndsWith("ed", StringComparison.Ordinal));
    }
}
