using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Model;

/// <summary>What a report does with a claim of two or more reports.</summary>
/// <param name="Claim">The index of the claim.</param>
/// <param name="Document">The index of the report.</param>
/// <param name="State">One of <c>says contradicts silent not-in-story unreadable</c>.</param>
public sealed record BriefCoverage(int Claim, int Document, [property: WordsOf(typeof(CoverageState))] string State);
