using System.Collections.Immutable;

namespace Synoptic.Stories.Model;

/// <summary>Two documents that share an origin for something, and why.</summary>
/// <param name="First">The index of the earlier document in the set's order.</param>
/// <param name="Second">The index of the later one.</param>
/// <param name="Kind">Why.</param>
/// <param name="Spans">What shows it, alternating the first document's place and the second's; empty where metadata alone shows it.</param>
/// <param name="IsPartial">Whether the texts give only some of their matter to that origin.</param>
public sealed record Sharing(int First, int Second, SharingKind Kind, ImmutableArray<DocumentSpan> Spans, bool IsPartial = false);
