using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Reading;

/// <summary>Words in quotation marks; several segments when they run on over paragraphs.</summary>
/// <param name="Segments">The words without the marks, a segment a paragraph; at least one.</param>
/// <param name="Outer">From the first opening to the last closing mark.</param>
/// <param name="IsClosed">Whether a mark closes it; one that none closes ends with its paragraph.</param>
internal sealed record QuotedText(ImmutableArray<TextSpan> Segments, TextSpan Outer, bool IsClosed);
