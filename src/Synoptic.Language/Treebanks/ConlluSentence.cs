using System.Collections.Immutable;

namespace Synoptic.Language.Treebanks;

/// <summary>One sentence of a treebank. Empty nodes of the enhanced graph are left out.</summary>
/// <param name="Comments">The comment lines, each with its <c>#</c>.</param>
/// <param name="Tokens">The tokens, in order; together they hold every word once.</param>
/// <param name="Words">The words, in order; number <c>n</c> of the file is index <c>n - 1</c>.</param>
public sealed record ConlluSentence(
    ImmutableArray<string> Comments,
    ImmutableArray<ConlluToken> Tokens,
    ImmutableArray<ConlluWord> Words)
{
    /// <summary>Whether a paragraph or document begins here.</summary>
    public bool StartsParagraph => Comments.Any(comment =>
        comment.StartsWith("# newpar", StringComparison.Ordinal) && !comment.StartsWith("# newpar_block", StringComparison.Ordinal)
        || comment.StartsWith("# newdoc", StringComparison.Ordinal));
}
