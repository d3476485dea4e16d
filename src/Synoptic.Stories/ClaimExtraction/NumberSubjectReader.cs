using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
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

    private readonly FrozenDictionary<(string Word, string Unit), string> _aspects = Lexicon.ReadRows("measure-aspects.tsv")
        .ToFrozenDictionary(row => (row[0], row[2]), row => row[1]);

    /// <summary>What a quantity is of.</summary>
    /// <param name="document">The index of its document.</param>
    /// <param name="tree">The document.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="place">Where it stands.</param>
    public NumberSubject Read(int document, WordTree tree, Quantity quantity, NumberPlace place)
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
            Qualities = Sorted(QualitiesOf(tree, place, quantity).Select(word => Stemmer.Stem(tree.FormOf(word)))),
            Names = Sorted(QualitiesOf(tree, place, quantity).Where(word => IsName(tree, word)).Select(tree.StemOf)),
            Owner = OwnerOf(tree, place.Noun, document),
            IsPart = IsPart(tree, place, quantity),
            IsTotal = clause.Any(word => IsTotal(tree, word)),
            IsChanging = clause.Any(word => MeasuringVerbs.IsChange(tree.LemmaOf(word))),
            Act = place.Act < 0 ? null : tree.LemmaOf(place.Act),
            Clause = terms.Of(clause.Where(tree.IsContent).Where(word => !quantity.Span.Overlaps(tree.SpanOf(word))).Select(word => Stemmer.Stem(tree.FormOf(word)))),
            Aspect = quantity.Unit is { } unit && !IsLength(tree, quantity) ? AspectOf(tree, quantity, place, unit) : null,
        };
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> stems) => [.. stems.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<int> QualitiesOf(WordTree tree, NumberPlace place, Quantity quantity) => new[] { place.Noun, place.Top }
        .Where(word => word >= 0)
        .Distinct()
        .SelectMany(tree.ChildrenOf)
        .Where(word => tree.RelationOf(word) is "amod" or "compound" or "nmod" or "appos" && tree.IsContent(word) && !quantity.Span.Overlaps(tree.SpanOf(word)))
        .Where(word => word != place.Noun && word != place.Top);

    private static bool IsName(WordTree tree, int word) => tree.UposOf(word) is "PROPN" || (tree.UposOf(word) is "ADJ" && tree.IsCapitalized(word));

    /// <summary>A pronoun of the first person is the writer's; other pronouns may be anybody's.</summary>
    private static string? OwnerOf(WordTree tree, int noun, int document)
    {
        int owner = noun < 0 ? -1 : tree.ChildrenOf(noun).FirstOrDefault(child => tree.FullRelationOf(child) is "nmod:poss", -1);
        return owner < 0 ? null
            : tree.FormOf(owner) is "our" or "my" ? string.Create(CultureInfo.InvariantCulture, $"writer {document}")
            : tree.UposOf(owner) is "PRON" ? null
            : tree.StemOf(owner);
    }

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

    /// <summary>"For 40 minutes before the doors closed": how long, not how long before.</summary>
    private static bool IsLength(WordTree tree, Quantity quantity) =>
        quantity.Unit is "s" && tree.FormOf(tree.FirstAt(quantity.Span.Start) - 1) is "for" or "over" or "during" or "in" or "within";

    private string? AspectOf(WordTree tree, Quantity quantity, NumberPlace place, string unit)
    {
        int after = tree.FirstAt(quantity.Span.End);
        return Enumerable.Range(after, AspectReach)
            .Select(tree.FormOf)
            .TakeWhile(form => form is not ("," or ";" or "." or "and"))
            .Concat(new[] { tree.ParentOf(place.Top), place.Anchor, tree.ParentOf(place.Anchor) }.Where(word => word >= 0).Select(tree.LemmaOf))
            .Select(form => _aspects.GetValueOrDefault((form, unit)))
            .FirstOrDefault(aspect => aspect is not null);
    }
}
