using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Treebanks;

/// <summary>Puts tokens into the columns of CoNLL-U.</summary>
public static class TokenSentences
{
    /// <summary>
    /// A placed sentence for each sentence that has a token; each token is one word, of which nothing but the form
    /// is known. Paragraphs are marked by the comment <c># newpar</c>.
    /// </summary>
    public static ImmutableArray<PlacedSentence> Place(TokenLayer tokens)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedSentence>(tokens.Sentences.Length);
        int paragraph = -1;
        foreach (Sentence sentence in tokens.Sentences)
        {
            (int first, int count) = sentence.Tokens.GetOffsetAndLength(tokens.Tokens.Length);
            if (count == 0)
            {
                continue;
            }

            ImmutableArray<TextSpan> spans = [.. tokens.Tokens.AsSpan(first, count).ToArray().Select(token => token.Span)];
            ImmutableArray<string> comments = sentence.Paragraph == paragraph ? [] : ["# newpar"];
            placed.Add(new PlacedSentence(SentenceOf(tokens.Text, spans, comments), spans));
            paragraph = sentence.Paragraph;
        }

        return placed.DrainToImmutable();
    }

    private static ConlluSentence SentenceOf(string text, ImmutableArray<TextSpan> spans, ImmutableArray<string> comments) => new(
        comments,
        [.. spans.Select((span, index) => new ConlluToken(span.Read(text), index, 1, HasSpaceAfter(text, span.End)))],
        [.. spans.Select(span => ConlluWord.OfForm(span.Read(text)))]);

    private static bool HasSpaceAfter(string text, int end) => end == text.Length || char.IsWhiteSpace(text[end]);
}
