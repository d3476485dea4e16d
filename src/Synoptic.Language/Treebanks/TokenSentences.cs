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
    public static ImmutableArray<PlacedSentence> Place(TokenLayer tokens)
    {
        ILookup<int, WordForm> words = tokens.Words.ToLookup(word => word.Token);
        var placed = ImmutableArray.CreateBuilder<PlacedSentence>(tokens.Sentences.Length);
        int paragraph = -1;
        foreach (Sentence sentence in tokens.Sentences)
        {
            (int first, int count) = sentence.Tokens.GetOffsetAndLength(tokens.Tokens.Length);
            if (count == 0)
            {
                continue;
            }

            ImmutableArray<string> comments = sentence.Paragraph == paragraph ? [] : ["# newpar"];
            ConlluSentence columns = new(
                comments,
                TokensOf(tokens, Enumerable.Range(first, count), words),
                [.. Enumerable.Range(first, count).SelectMany(token => words[token]).Select(word => ConlluWord.OfForm(word.Span.Read(tokens.Text)))]);
            placed.Add(new PlacedSentence(columns, [.. tokens.Tokens.AsSpan(first, count).ToArray().Select(token => token.Span)]));
            paragraph = sentence.Paragraph;
        }

        return placed.DrainToImmutable();
    }

    private static ImmutableArray<ConlluToken> TokensOf(TokenLayer tokens, IEnumerable<int> indexes, ILookup<int, WordForm> words)
    {
        var columns = ImmutableArray.CreateBuilder<ConlluToken>();
        int firstWord = 0;
        foreach (int token in indexes)
        {
            TextSpan span = tokens.Tokens[token].Span;
            int count = words[token].Count();
            columns.Add(new ConlluToken(span.Read(tokens.Text), firstWord, count, HasSpaceAfter(tokens.Text, span.End)));
            firstWord += count;
        }

        return columns.DrainToImmutable();
    }

    private static bool HasSpaceAfter(string text, int end) => end == text.Length || char.IsWhiteSpace(text[end]);
}
