using System.Collections.Immutable;

namespace Synoptic.Stories.Model;

/// <summary>How many independent origins stand behind a claim, as far as the texts show it.</summary>
/// <param name="Min">The fewest: components of <em>may share</em>; at least 1.</param>
/// <param name="Max">The most: components of <em>surely share</em>.</param>
/// <param name="Groups">The components of <em>surely share</em>: for each, the indexes of its evidence, ascending.</param>
public sealed record OriginInterval(int Min, int Max, ImmutableArray<OriginGroup> Groups);
