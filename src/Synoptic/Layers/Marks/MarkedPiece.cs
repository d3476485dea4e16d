using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Layers.Marks;

/// <summary>A stretch of one sentence over which no mark begins or ends.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Within">The marks that it lies in, the outermost first.</param>
/// <param name="Opening">Those of them that begin with it, the outermost first.</param>
/// <param name="Closing">Those of them that end with it, the innermost first.</param>
internal sealed record MarkedPiece(
    TextSpan Span, ImmutableArray<Mark> Within, ImmutableArray<Mark> Opening, ImmutableArray<Mark> Closing);
