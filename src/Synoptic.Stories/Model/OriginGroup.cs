using System.Collections.Immutable;

namespace Synoptic.Stories.Model;

/// <summary>Evidence that surely shares one origin.</summary>
/// <param name="Evidence">Indexes into the claim's evidence, ascending.</param>
/// <param name="Party">The upstream party that the texts name for it, or null where the document itself is the origin.</param>
public sealed record OriginGroup(ImmutableArray<int> Evidence, DocumentSpan? Party);
