using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>A sentence of a report as a line tells it: its words, unchanged, without what it can do without.</summary>
/// <param name="Parts">What is kept, in order; at least one.</param>
/// <param name="IsCutAtEnd">Whether words are left out after the last.</param>
internal sealed record Telling(ImmutableArray<TellingPart> Parts, bool IsCutAtEnd)
{
    /// <summary>The words behind which it says who or which day is meant.</summary>
    public ImmutableArray<TextSpan> Explained => [.. Parts.Select(part => part.Told?.Span).OfType<TextSpan>()];
}
