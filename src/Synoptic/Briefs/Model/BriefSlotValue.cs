using System.Collections.Immutable;

namespace Synoptic.Briefs.Model;

/// <summary>One value of a slot.</summary>
/// <param name="Value">The value as printed.</param>
/// <param name="Evidence">Indexes into the claim's evidence.</param>
public sealed record BriefSlotValue(string Value, ImmutableArray<int> Evidence);
