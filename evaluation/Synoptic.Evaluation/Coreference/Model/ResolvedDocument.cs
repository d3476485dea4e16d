using System.Collections.Immutable;

namespace Synoptic.Evaluation.Coreference.Model;

/// <summary>The coreference chains of one document, gold and predicted.</summary>
/// <param name="Gold">The gold chains; each mention in one.</param>
/// <param name="Predicted">The predicted chains; each mention in one.</param>
public sealed record ResolvedDocument(
    ImmutableArray<ImmutableArray<ScoredMention>> Gold, ImmutableArray<ImmutableArray<ScoredMention>> Predicted)
{
    /// <summary>The same chains cut down to the mentions that are kept; of what is left, those of two mentions or more.</summary>
    public ResolvedDocument Linked(Func<ScoredMention, bool> isKept) => new(Linked(Gold, isKept), Linked(Predicted, isKept));

    private static ImmutableArray<ImmutableArray<ScoredMention>> Linked(
        ImmutableArray<ImmutableArray<ScoredMention>> chains, Func<ScoredMention, bool> isKept) =>
        [.. chains.Select(chain => chain.Where(isKept).ToImmutableArray()).Where(chain => chain.Length > 1)];
}
