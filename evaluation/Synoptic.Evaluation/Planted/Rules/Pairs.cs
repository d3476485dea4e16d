using System.Collections.Immutable;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>Pairs of hits.</summary>
internal static class Pairs
{
    /// <summary>Whether two of the hits fulfil a condition.</summary>
    public static bool Any(ImmutableArray<Hit> hits, Func<Hit, Hit, bool> condition) =>
        hits.Any(left => hits.Any(right => condition(left, right)));

    /// <summary>Whether the hits show two sides, from two places.</summary>
    public static bool ShowTwoSides(ImmutableArray<Hit> hits) =>
        Any(hits, (left, right) => left.Side != right.Side && left.Place != right.Place);
}
