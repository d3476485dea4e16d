using System.Collections.Immutable;

namespace Synoptic.Stories.Model;

/// <summary>A part of a story: what its documents tell of one day in the same words.</summary>
/// <param name="Type">The PLOVER type that the mentions bear, or null.</param>
/// <param name="Mentions">The triggers, in order of document and place; at least one.</param>
public sealed record SubEvent(string? Type, ImmutableArray<DocumentSpan> Mentions);
