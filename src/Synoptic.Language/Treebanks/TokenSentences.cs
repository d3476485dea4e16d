using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Treebanks;

/// <summary>Puts tokens and their words into the columns of CoNLL-U.</summary>
public static class TokenSentences
{
    /// <summary>
    /// A placed sentence for each sentence that has a token; of the words nothing but the form is known. Paragraphs
    /// are marked by the comment <c># newpar</c>.
    /// </summary>
    public static ImmutableArray<PlacedSentence> Place(TokenLayer text) =>
        Place(text, word => ConlluWord.OfForm(text[word].ToString()));

    /// <summary>The same, with all that is known of the words.</summary>
    /// <param name="parsed">The document.</param>
    /// <param name="misc">The last column of a word, by its index; <c>_</c> for none.</param>
    public static ImmutableArray<PlacedSentence> Place(ParsedDocument parsed, Func<int, string> misc)
    {
        var text = new TokenLayer(parsed.Document.Text, parsed.Sentences, parsed.Tokens, [.. parsed.Words.Select(word => word.Form)]);
        return Place(text, word => ConlluWord.Of(text[word].ToString(), parsed.Words[word]) with { Misc = misc(word) });
    }

    private static ImmutableArray<PlacedSentence> Place(TokenLayer text, Func<int, ConlluWord> columns)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedSentence>(text.Sentences.Length);
        int paragraph = -1;
        foreach (Sentence sentence in text.Sentences)
        {
            (int first, int count) = sentence.Words.GetOffsetAndLength(text.Words.Length);
            if (count == 0)
            {
                continue;
            }

            ImmutableArray<string> comments = sentence.Paragraph == paragraph ? [] : ["# newpar"];
            placed.Add(new PlacedSentence(
                new ConlluSentence(comments, TokensOf(text, first, first + count), [.. Enumerable.Range(first, count).Select(columns)]),
                [.. text.Tokens.AsSpan()[sentence.Tokens].ToArray().Select(token => token.Span)]));
            paragraph = sentence.Paragraph;
        }

        return placed.DrainToImmutable();
    }

    /// <summary>The tokens of the words [<paramref name="first"/>, <paramref name="end"/>) of a sentence.</summary>
    private static ImmutableArray<ConlluToken> TokensOf(TokenLayer text, int first, int end)
    {
        var columns = ImmutableArray.CreateBuilder<ConlluToken>();
        for (int word = first; word < end;)
        {
            int token = text.Words[word].Token;
            int next = word + 1;
            while (next < end && text.Words[next].Token == token)
            {
                next++;
            }

            TextSpan span = text.Tokens[token].Span;
            columns.Add(new ConlluToken(span.Read(text.Text), word - first, next - word, HasSpaceAfter(text.Text, span.End)));
            word = next;
        }

        return columns.DrainToImmutable();
    }

    private static bool HasSpaceAfter(string text, int end) => end == text.Length || char.IsWhiteSpace(text[end]);
}
