using System.Collections.Immutable;

namespace Synoptic.Briefs.Model;

/// <summary>The interval of independent origins.</summary>
/// <param name="Min">The fewest that the texts allow.</param>
/// <param name="Max">The most.</param>
/// <param name="List">The origins at most: each names its party, or null for a report that speaks for itself, and its evidence.</param>
public sealed record BriefOrigins(int Min, int Max, ImmutableArray<BriefOrigin> List);
