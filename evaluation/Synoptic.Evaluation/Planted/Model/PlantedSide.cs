using System.Collections.Immutable;

namespace Synoptic.Evaluation.Planted.Model;

/// <summary>One side of a planted item: a value, or a report where there is no value.</summary>
/// <param name="Value">The value in the planter's words, or null.</param>
/// <param name="Spans">Where the reports show it; at least one.</param>
public sealed record PlantedSide(string? Value, ImmutableArray<PlantedSpan> Spans);
