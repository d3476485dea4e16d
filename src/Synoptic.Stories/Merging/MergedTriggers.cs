using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>What became of a set of triggers.</summary>
/// <param name="Groups">For each trigger the lowest index of the triggers of its event.</param>
/// <param name="Lemmas">For each trigger the dictionary form of its head word, in lower case.</param>
/// <param name="Pairs">The pairs that were compared, the smaller index first, with how surely they are of one event, in [0, 1]; in order.</param>
public sealed record MergedTriggers(
    ImmutableArray<int> Groups, ImmutableArray<string> Lemmas, ImmutableArray<(int First, int Second, double Score)> Pairs);
