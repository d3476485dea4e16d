using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>A title beside a person's full name as a proposition: that the person holds the office.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">From the first to the last word of title and name.</param>
/// <param name="Terms">The stems of these words.</param>
/// <param name="Chain">Empty: a title is the report's own.</param>
/// <param name="Person">The index of the entity that is named.</param>
/// <param name="Title">The office.</param>
public sealed record OfficeNaming(
    int Document,
    int Sentence,
    TextSpan Span,
    TermVector Terms,
    ImmutableArray<AttributionStep> Chain,
    int Person,
    OfficeTitle Title) : Proposition(Document, Sentence, Span, Terms, Chain)
{
    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Office;
}
