using System.Collections.Immutable;

namespace Synoptic.Redlines.Rendering;

/// <summary>A line as every format draws it.</summary>
/// <param name="Mark">The sign that it begins with, one character.</param>
/// <param name="Parts">Its parts.</param>
internal sealed record RedlineLine(string Mark, ImmutableArray<LinePart> Parts);
