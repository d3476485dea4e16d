using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Phrases;

/// <summary>Reads words, and what is written as one of several; an index outside the layer reads as nothing.</summary>
internal static class WordReading
{
    private const int LongestPhrase = 80;

    /// <summary>The word's characters, or nothing where there is no such word.</summary>
    public static ReadOnlySpan<char> At(this TokenLayer text, int index) =>
        (uint)index < (uint)text.Words.Length ? text[index] : default;

    /// <summary>Whether the word is this one; letter case does not count.</summary>
    public static bool Is(this TokenLayer text, int index, ReadOnlySpan<char> word) =>
        text.At(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The characters from the first word to before the word at <paramref name="end"/>; at least one word.</summary>
    public static TextSpan Cover(this TokenLayer text, int start, int end) =>
        new(text.Words[start].Span.Start, text.Words[end - 1].Span.End);

    /// <summary>The index of the sentence that holds word <paramref name="index"/>.</summary>
    public static int SentenceOf(this TokenLayer text, int index) => text.Tokens[text.Words[index].Token].Sentence;

    /// <summary>The index after the last word of the sentence that holds word <paramref name="index"/>.</summary>
    public static int SentenceEnd(this TokenLayer text, int index) => text.Sentences[text.SentenceOf(index)].Words.End.Value;

    /// <summary>The index of the first word of the sentence that holds word <paramref name="index"/>.</summary>
    public static int SentenceStart(this TokenLayer text, int index) => text.Sentences[text.SentenceOf(index)].Words.Start.Value;

    /// <summary>Whether the word begins with a capital letter.</summary>
    public static bool IsCapitalized(this TokenLayer text, int index) => text.At(index) is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether the word begins with a lower-case letter.</summary>
    public static bool IsLowerCase(this TokenLayer text, int index) => text.At(index) is [var first, ..] && char.IsLower(first);

    /// <summary>The index of the first word that begins at or after <paramref name="offset"/>; the number of words when none does.</summary>
    public static int FirstAt(this TokenLayer text, int offset)
    {
        int low = 0;
        int high = text.Words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = text.Words[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>
    /// What is written as one from word <paramref name="start"/> on: letters and digits without a space between them,
    /// joined by hyphens, slashes or colons or by nothing, with the sign of a number.
    /// </summary>
    public static Compound CompoundAt(this TokenLayer text, int start)
    {
        if ((uint)start >= (uint)text.Words.Length)
        {
            return new Compound(default, start + 1);
        }

        int end = start + 1;
        while (text.GoesOn(end))
        {
            end++;
        }

        return new Compound(text.Cover(start, end).Slice(text.Text), end);
    }

    /// <summary>Whether word <paramref name="index"/> and the one before it are written as one.</summary>
    public static bool GoesOn(this TokenLayer text, int index)
    {
        if (!text.Touches(index))
        {
            return false;
        }

        bool isPartBefore = char.IsLetterOrDigit(text[index - 1][^1]);
        bool isPart = char.IsLetterOrDigit(text[index][0]);
        return (isPartBefore && isPart)
            || (isPartBefore && text.Joins(index))
            || (isPart && (text.Joins(index - 1) || text.IsSign(index - 1)));
    }

    /// <summary>
    /// The number of words of the longest entry that begins at word <paramref name="start"/>, lies in its sentence and
    /// is no part of something written as one, or 0. White space of any kind counts as one space, a curly apostrophe
    /// as a straight one.
    /// </summary>
    public static int Match<TValue>(this Lexicon<TValue> lexicon, TokenLayer text, int start, out TValue value)
    {
        value = default!;
        if ((uint)start >= (uint)text.Words.Length)
        {
            return 0;
        }

        Span<char> phrase = stackalloc char[LongestPhrase];
        int limit = Math.Min(lexicon.LongestEntry, LongestPhrase);
        int sentenceEnd = text.SentenceEnd(start);
        int length = 0;
        int matched = 0;
        for (int i = start; i < sentenceEnd; i++)
        {
            int added = Append(text, i, isFirst: i == start, phrase[length..limit]);
            if (added == 0)
            {
                break;
            }

            length += added;
            if (lexicon.TryGet(phrase[..length], out TValue found) && !text.GoesOn(i + 1))
            {
                value = found;
                matched = i + 1 - start;
            }
        }

        return matched;
    }

    private static bool Touches(this TokenLayer text, int index) =>
        index > 0 && index < text.Words.Length && text.Words[index - 1].Span.End == text.Words[index].Span.Start
        && text.SentenceOf(index - 1) == text.SentenceOf(index);

    /// <summary>Whether the word is a mark that joins the letters or digits on both of its sides.</summary>
    private static bool Joins(this TokenLayer text, int index)
    {
        bool isBetween = text.At(index) is [_] && text.Touches(index) && text.Touches(index + 1)
            && char.IsLetterOrDigit(text[index - 1][^1]) && char.IsLetterOrDigit(text[index + 1][0]);
        return isBetween && (Characters.IsHyphen(text[index][0])
            || (text[index][0] is '/' or ':' && char.IsDigit(text[index - 1][^1]) && char.IsDigit(text[index + 1][0])));
    }

    /// <summary>Whether the word is the sign of the number after it: no word stands right before it.</summary>
    private static bool IsSign(this TokenLayer text, int index) =>
        text.At(index) is "+" or "-" or "−" && char.IsAsciiDigit(text.Text[text.Words[index].Span.End])
        && (!text.Touches(index) || Characters.IsOpener(text[index - 1][^1]));

    private static int Append(TokenLayer text, int index, bool isFirst, Span<char> rest)
    {
        ReadOnlySpan<char> word = text[index];
        int gap = isFirst || text.Words[index - 1].Span.End == text.Words[index].Span.Start ? 0 : 1;
        if (word.Length + gap > rest.Length)
        {
            return 0;
        }

        if (gap == 1)
        {
            rest[0] = ' ';
        }

        word.CopyTo(rest[gap..]);
        rest.Slice(gap, word.Length).Replace('’', '\'');
        return word.Length + gap;
    }
}
