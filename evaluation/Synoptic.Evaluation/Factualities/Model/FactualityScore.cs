using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Factualities.Model;

/// <summary>How far the reading of factuality agrees with the gold.</summary>
/// <param name="Pairs">Every event that is counted.</param>
/// <param name="Unmarked">Events that the annotators left without attributes; they are not counted.</param>
public sealed record FactualityScore(ImmutableArray<FactualityPair> Pairs, int Unmarked)
{
    /// <summary>Events that are not asserted.</summary>
    public MatchCount NotAsserted => new(
        Pairs.Count(pair => !pair.IsFact && !pair.IsReadAsFact), Pairs.Count(pair => !pair.IsReadAsFact), Pairs.Count(pair => !pair.IsFact));

    /// <summary>Events that did not happen.</summary>
    public MatchCount Negative => new(
        Pairs.Count(pair => pair.Gold is GoldReality.Negative && pair.IsReadAsNegative),
        Pairs.Count(pair => pair.IsReadAsNegative),
        Pairs.Count(pair => pair.Gold is GoldReality.Negative));
}
