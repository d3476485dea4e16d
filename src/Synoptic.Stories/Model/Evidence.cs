using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Model;

/// <summary>One place where a document makes or touches a claim.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Span">The words.</param>
/// <param name="Bearing">What they do to the claim.</param>
/// <param name="Chain">Through whom the document has it; empty where it speaks for itself. Spans and mentions are the document's.</param>
public sealed record Evidence(int Document, TextSpan Span, Bearing Bearing, ImmutableArray<AttributionStep> Chain);
