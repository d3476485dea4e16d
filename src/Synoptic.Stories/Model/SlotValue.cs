using System.Collections.Immutable;

namespace Synoptic.Stories.Model;

/// <summary>One of the values that the evidence of a claim gives for a slot.</summary>
/// <param name="Value">The value, as the first of its evidence prints it.</param>
/// <param name="Evidence">Indexes into the claim's evidence; at least one.</param>
public sealed record SlotValue(string Value, ImmutableArray<int> Evidence);
