using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Plans;

/// <summary>A sentence that announces an event, or says that it did not take place.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Terms">Its stems.</param>
/// <param name="Chain">Through whom the document has it.</param>
/// <param name="IsOutcome">Whether it says that the event did not take place.</param>
public sealed record PlanTelling(
    int Document,
    int Sentence,
    TextSpan Span,
    TermVector Terms,
    ImmutableArray<AttributionStep> Chain,
    bool IsOutcome) : Proposition(Document, Sentence, Span, Terms, Chain)
{
    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Plan;
}
