using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Compares renderings of one utterance. The wording differs where, between the first and the last word that both have, each has a word
/// of meaning that the other lacks: what one shortens, or renders with another auxiliary or article, agrees. The same words given to two
/// people differ in the person.
/// </summary>
internal sealed class QuotationComparison(ImmutableArray<AnnotatedDocument> documents, EntityTable entities)
{
    public IEnumerable<Difference> Compare(ImmutableArray<Quotation> quotations)
    {
        Difference? wording = DifferingPairs.ToDifference(
            Slot.Wording,
            DifferenceKind.Conflict,
            DifferingPairs.Where(quotations.Length, (left, right) =>
                IsReworded(quotations[left], quotations[right]) && !DifferentSpeakers(quotations[left], quotations[right])),
            member => NameWords.Fold(quotations[member].Span.Read(documents[quotations[member].Document].Text)));
        Difference? person = DifferingPairs.ToDifference(
            Slot.Person,
            DifferenceKind.Conflict,
            DifferingPairs.Where(quotations.Length, (left, right) => DifferentSpeakers(quotations[left], quotations[right])),
            member => quotations[member].Speaker is { } speaker ? entities.Entities[speaker].Name : "");
        return new[] { wording, person }.OfType<Difference>();
    }

    private static bool IsReworded(Quotation left, Quotation right)
    {
        if (!left.IsWhole || !right.IsWhole || WordSequence.IsPart(left.Words, right.Words))
        {
            return false;
        }

        ImmutableArray<string> mine = [.. left.Meaning.Select(word => Stemmer.Stem(word.Lemma))];
        ImmutableArray<string> others = [.. right.Meaning.Select(word => Stemmer.Stem(word.Lemma))];
        return Lacks(Shared(mine, others), others) && Lacks(Shared(others, mine), mine);
    }

    /// <summary>From the first to the last word that the other has too; all of it where it has none.</summary>
    private static ImmutableArray<string> Shared(ImmutableArray<string> words, ImmutableArray<string> others)
    {
        int[] common = [.. Enumerable.Range(0, words.Length).Where(index => others.Contains(words[index]))];
        return common is [var first, .., var last] ? words[first..(last + 1)] : words;
    }

    private static bool Lacks(ImmutableArray<string> words, ImmutableArray<string> others) => words.Except(others, StringComparer.Ordinal).Any();

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
