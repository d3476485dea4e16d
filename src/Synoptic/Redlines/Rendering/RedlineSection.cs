using System.Collections.Immutable;

namespace Synoptic.Redlines.Rendering;

/// <summary>Lines under a title.</summary>
/// <param name="Title">The title.</param>
/// <param name="Lines">The lines, one or more.</param>
internal sealed record RedlineSection(string Title, ImmutableArray<RedlineLine> Lines);
