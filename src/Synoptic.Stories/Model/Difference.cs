using System.Collections.Immutable;

namespace Synoptic.Stories.Model;

/// <summary>A slot on which the evidence of one claim differs.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Kind">Whether the values exclude each other.</param>
/// <param name="Values">The values, at least two, in the order of their first evidence.</param>
public sealed record Difference(Slot Slot, DifferenceKind Kind, ImmutableArray<SlotValue> Values);
