using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Compares renderings of one utterance. One that is a part of the other agrees with it; otherwise the
/// wording differs. The same words given to two people differ in the person.
/// </summary>
internal sealed class QuotationComparison(ImmutableArray<AnnotatedDocument> documents, EntityTable entities)
{
    public IEnumerable<Difference> Compare(ImmutableArray<Quotation> quotations)
    {
        Difference? wording = DifferingPairs.ToDifference(
            Slot.Wording,
            DifferenceKind.Conflict,
            DifferingPairs.Where(quotations.Length, (left, right) =>
                !WordSequence.IsPart(quotations[left].Words, quotations[right].Words)
                && !DifferentSpeakers(quotations[left], quotations[right])),
            member => NameWords.Fold(quotations[member].Span.Read(documents[quotations[member].Document].Text)));
        Difference? person = DifferingPairs.ToDifference(
            Slot.Person,
            DifferenceKind.Conflict,
            DifferingPairs.Where(quotations.Length, (left, right) => DifferentSpeakers(quotations[left], quotations[right])),
            member => quotations[member].Speaker is { } speaker ? entities.Entities[speaker].Name : "");
        return new[] { wording, person }.OfType<Difference>();
    }

    /// <summary>
    /// Whether both name a person, and no word of the one name is in the other: a surname may be the same person. A
    /// pronoun followed back to the wrong name would be a wrong conflict, so that it makes none.
    /// </summary>
    private bool DifferentSpeakers(Quotation left, Quotation right)
    {
        if (!left.IsSpeakerNamed || !right.IsSpeakerNamed
            || left.Speaker is not { } one || right.Speaker is not { } other || one == other)
        {
            return false;
        }

        Entity first = entities.Entities[one];
        Entity second = entities.Entities[other];
        return first.Type is EntityType.Person
            && second.Type is EntityType.Person
            && !NameWords.Of(first.Name).Intersect(NameWords.Of(second.Name), StringComparer.Ordinal).Any();
    }
}
