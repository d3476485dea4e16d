using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Syntax;

/// <summary>A word among all words of a text.</summary>
/// <param name="Token">The place of its token.</param>
/// <param name="IsMultiword">Whether the token has more words than this one.</param>
/// <param name="Columns">The word itself.</param>
/// <param name="Head">The index of its head among all words of the text, <see cref="Root"/> or <see cref="NoHead"/>.</param>
internal sealed record ScoredWord(TextSpan Token, bool IsMultiword, ConlluWord Columns, int Head)
{
    /// <summary>The head of a root.</summary>
    public const int Root = -1;

    /// <summary>Where a head is unknown, or a word has no partner.</summary>
    public const int NoHead = -2;

    /// <summary>The words of a text.</summary>
    public static ImmutableArray<ScoredWord> Of(ImmutableArray<PlacedSentence> sentences)
    {
        var words = ImmutableArray.CreateBuilder<ScoredWord>();
        foreach (PlacedSentence placed in sentences)
        {
            int offset = words.Count;
            for (int token = 0; token < placed.Spans.Length; token++)
            {
                ConlluToken range = placed.Sentence.Tokens[token];
                for (int word = range.FirstWord; word < range.FirstWord + range.WordCount; word++)
                {
                    ConlluWord columns = placed.Sentence.Words[word];
                    words.Add(new ScoredWord(placed.Spans[token], range.IsMultiword, columns, HeadOf(columns, offset)));
                }
            }
        }

        return words.DrainToImmutable();
    }

    private static int HeadOf(ConlluWord word, int offset) => word.Head switch
    {
        < 0 => NoHead,
        0 => Root,
        _ => offset + word.Head - 1,
    };
}
