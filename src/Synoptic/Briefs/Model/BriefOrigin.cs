using System.Collections.Immutable;

namespace Synoptic.Briefs.Model;

/// <summary>Evidence that surely shares one origin.</summary>
/// <param name="Party">The upstream party as the texts name it, or null.</param>
/// <param name="Evidence">Indexes into the claim's evidence.</param>
public sealed record BriefOrigin(string? Party, ImmutableArray<int> Evidence);
