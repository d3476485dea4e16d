using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>A quantity with what is counted and what happened to it.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">The quantity with the words for what is counted.</param>
/// <param name="Terms">The stems of its sentence.</param>
/// <param name="Chain">Through whom the document has it.</param>
/// <param name="Quantity">The quantity.</param>
/// <param name="Counted">The stem of the head of what is counted, or null.</param>
/// <param name="CountsPeople">Whether people are counted.</param>
/// <param name="Outcome">What befell those counted, as a class of the outcome lexicon ("death"), or null.</param>
/// <param name="UnitWord">The last word of the quantity as printed, as a stem: the unit before conversion; null without a unit.</param>
/// <param name="AsOf">For when the number is given.</param>
/// <param name="IsProperty">Whether the measure is a property of what <paramref name="Counted"/> names ("a 69-metre dam"), and not an amount of it.</param>
/// <param name="Governor">The stem of the word that a sum of money depends on ("fined"), or null.</param>
public sealed record CountedNumber(
    int Document,
    int Sentence,
    TextSpan Span,
    TermVector Terms,
    ImmutableArray<AttributionStep> Chain,
    Quantity Quantity,
    string? Counted,
    bool CountsPeople,
    string? Outcome,
    string? UnitWord,
    NumberTime AsOf,
    bool IsProperty = false,
    string? Governor = null) : Proposition(Document, Sentence, Span, Terms, Chain)
{
    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Number;

    /// <summary>Whether the two may count or measure the same thing, as far as their own words show.</summary>
    public bool MayCountTheSame(CountedNumber other) =>
        Quantity.Unit == other.Quantity.Unit
        && (Counted is null || other.Counted is null || Counted == other.Counted || (CountsPeople && other.CountsPeople));
}
