using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Reads what a number is of: what it counts, what narrows that, what befell it, in which clause.</summary>
internal sealed class NumberSubjectReader(SentenceTerms terms)
{
    // "a strip nearly 19 miles across", "24 nautical miles west of": the aspect stands right after the measure.
    private const int AspectReach = 3;

    private readonly NumberOutcomes _outcomes = new();

    private readonly FrozenSet<string> _people = Lexicon.ReadRows("person-words.tsv")
        .Select(row => Stemmer.Stem(row[0]))
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _aspects = Lexicon.ReadRows("measure-aspects.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>What a quantity of a document is of.</summary>
    public NumberSubject Read(AnnotatedDocument document, WordTree tree, Quantity quantity, NumberPlace place)
    {
        IReadOnlyList<int> clause = NumberPlaces.ClauseOf(tree, place);
        string? counted = place.Noun < 0 ? null : tree.StemOf(place.Noun);
        return new NumberSubject
        {
            Counted = counted,
            CountedLemma = place.Noun < 0 ? null : tree.LemmaOf(place.Noun),
            CountedWeight = counted is null ? 0 : terms.WeightOf(counted),
            CountsPeople = counted is not null && _people.Contains(counted),
            Outcome = quantity.Unit is null ? _outcomes.Find(tree, place, clause) : null,
            Qualities = QualitiesOf(tree, place, quantity),
            IsPart = IsPart(tree, place, quantity),
            IsTotal = clause.Any(word => IsTotal(tree, word)),
            Act = place.Act < 0 ? null : tree.LemmaOf(place.Act),
            Clause = terms.Of(clause.Where(tree.IsContent).Where(word => !quantity.Span.Overlaps(tree.SpanOf(word))).Select(word => Stemmer.Stem(tree.FormOf(word)))),
            Aspect = quantity.Unit is null ? null : AspectOf(tree, quantity, place),
        };
    }

    private static ImmutableArray<string> QualitiesOf(WordTree tree, NumberPlace place, Quantity quantity) =>
    [
        .. (place.Noun < 0 ? [] : tree.ChildrenOf(place.Noun).Concat(place.Noun == place.Top ? [] : tree.ChildrenOf(place.Top)))
            .Where(word => tree.RelationOf(word) is "amod" or "compound" or "nmod" or "appos" && tree.IsContent(word) && !quantity.Span.Overlaps(tree.SpanOf(word)))
            .Where(word => word != place.Noun && word != place.Top)
            .Select(tree.StemOf)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>"two of them", "150 of the 214", "the wall alone".</summary>
    private static bool IsPart(WordTree tree, NumberPlace place, Quantity quantity)
    {
        int after = tree.FirstAt(quantity.Span.End);
        bool isPartitive = quantity.Unit is null && tree.FormOf(after) is "of" && tree.FormOf(after + 1) is "them" or "the" or "those" or "these" or "his" or "her" or "its" or "their" or "whom" or "which";
        return isPartitive
            || (tree.FormOf(tree.FirstAt(quantity.Span.Start) - 2) is "of" && tree.FormOf(tree.FirstAt(quantity.Span.Start) - 1) is "whom" or "which")
            || new[] { place.Top, place.Noun, place.Act }.Where(word => word >= 0).SelectMany(tree.ChildrenOf)
                .Concat(SubjectOf(tree, place)).Any(word => tree.FormOf(word) is "alone");
    }

    private static IEnumerable<int> SubjectOf(WordTree tree, NumberPlace place) =>
        place.Act >= 0 && tree.Child(place.Act, "nsubj") is >= 0 and int subject ? tree.ChildrenOf(subject) : [];

    private static bool IsTotal(WordTree tree, int word) =>
        tree.FormOf(word) is "total" or "altogether" or "overall" or "combined" or "together" || (tree.FormOf(word) is "all" && tree.FormOf(word - 1) is "in");

    private string? AspectOf(WordTree tree, Quantity quantity, NumberPlace place)
    {
        int after = tree.FirstAt(quantity.Span.End);
        return Enumerable.Range(after, AspectReach)
            .Select(tree.FormOf)
            .TakeWhile(form => form is not ("," or ";" or "." or "and"))
            .Concat(new[] { tree.ParentOf(place.Top), place.Anchor, tree.ParentOf(place.Anchor) }.Where(word => word >= 0).Select(tree.LemmaOf))
            .Select(form => _aspects.GetValueOrDefault(form))
            .FirstOrDefault(aspect => aspect is not null);
    }
}
