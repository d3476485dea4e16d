using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>A quantity or duration with what it is of.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">The quantity with the words for what is counted.</param>
/// <param name="Terms">The stems of its sentence.</param>
/// <param name="Chain">Through whom the document has it.</param>
/// <param name="Quantity">The quantity; a duration in seconds.</param>
/// <param name="Subject">What it is of.</param>
/// <param name="UnitWord">The last word of the quantity as printed, as a stem: the unit before conversion; null without a unit.</param>
/// <param name="AsOf">For when the number is given.</param>
/// <param name="IsProperty">Whether the measure is a property of what is named ("a 69-metre dam"), and not an amount of it.</param>
public sealed record CountedNumber(
    int Document,
    int Sentence,
    TextSpan Span,
    TermVector Terms,
    ImmutableArray<AttributionStep> Chain,
    Quantity Quantity,
    NumberSubject Subject,
    string? UnitWord,
    NumberTime AsOf,
    bool IsProperty) : Proposition(Document, Sentence, Span, Terms, Chain)
{
    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Number;
}
