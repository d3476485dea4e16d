using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tokenization;

/// <summary>Reads tokens as words and phrases; an index outside the layer reads as nothing.</summary>
internal static class TokenReading
{
    private const int LongestPhrase = 80;

    /// <summary>The token's characters, or nothing where there is no such token.</summary>
    public static ReadOnlySpan<char> At(this TokenLayer tokens, int index) =>
        (uint)index < (uint)tokens.Tokens.Length ? tokens[index] : default;

    /// <summary>Whether the token is this word; letter case does not count.</summary>
    public static bool Is(this TokenLayer tokens, int index, ReadOnlySpan<char> word) =>
        tokens.At(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The characters from the first token to before the token at <paramref name="end"/>; at least one token.</summary>
    public static TextSpan Cover(this TokenLayer tokens, int start, int end) =>
        new(tokens.Tokens[start].Span.Start, tokens.Tokens[end - 1].Span.End);

    /// <summary>The index after the last token of the sentence that holds token <paramref name="index"/>.</summary>
    public static int SentenceEnd(this TokenLayer tokens, int index) =>
        tokens.Sentences[tokens.Tokens[index].Sentence].Tokens.End.Value;

    /// <summary>The index of the first token of the sentence that holds token <paramref name="index"/>.</summary>
    public static int SentenceStart(this TokenLayer tokens, int index) =>
        tokens.Sentences[tokens.Tokens[index].Sentence].Tokens.Start.Value;

    /// <summary>Whether the token begins with a capital letter.</summary>
    public static bool IsCapitalized(this TokenLayer tokens, int index) =>
        tokens.At(index) is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether the token begins with a lower-case letter.</summary>
    public static bool IsLowerCase(this TokenLayer tokens, int index) =>
        tokens.At(index) is [var first, ..] && char.IsLower(first);

    /// <summary>The index of the first token that begins at or after <paramref name="offset"/>; the number of tokens when none does.</summary>
    public static int FirstAt(this TokenLayer tokens, int offset)
    {
        int low = 0;
        int high = tokens.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens.Tokens[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>
    /// The number of tokens of the longest entry that begins at token <paramref name="start"/> and lies in its
    /// sentence, or 0. White space of any kind counts as one space, a curly apostrophe as a straight one.
    /// </summary>
    public static int Match<TValue>(this Lexicon<TValue> lexicon, TokenLayer tokens, int start, out TValue value)
    {
        value = default!;
        if ((uint)start >= (uint)tokens.Tokens.Length)
        {
            return 0;
        }

        Span<char> phrase = stackalloc char[LongestPhrase];
        int limit = Math.Min(lexicon.LongestEntry, LongestPhrase);
        int sentenceEnd = tokens.SentenceEnd(start);
        int length = 0;
        int matched = 0;
        for (int i = start; i < sentenceEnd; i++)
        {
            int added = Append(tokens, i, isFirst: i == start, phrase[length..limit]);
            if (added == 0)
            {
                break;
            }

            length += added;
            if (lexicon.TryGet(phrase[..length], out TValue found))
            {
                value = found;
                matched = i + 1 - start;
            }
        }

        return matched;
    }

    private static int Append(TokenLayer tokens, int index, bool isFirst, Span<char> rest)
    {
        ReadOnlySpan<char> token = tokens[index];
        int gap = isFirst || tokens.Tokens[index - 1].Span.End == tokens.Tokens[index].Span.Start ? 0 : 1;
        if (token.Length + gap > rest.Length)
        {
            return 0;
        }

        if (gap == 1)
        {
            rest[0] = ' ';
        }

        token.CopyTo(rest[gap..]);
        rest.Slice(gap, token.Length).Replace('’', '\'');
        return token.Length + gap;
    }
}
