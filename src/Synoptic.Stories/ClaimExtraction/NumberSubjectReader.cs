using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Reads what a number is of: what it counts, what narrows that, what befell it, in which clause.</summary>
internal sealed class NumberSubjectReader(SentenceTerms terms)
{
    // "a strip nearly 19 miles across", "24 nautical miles west of": the aspect stands right after the measure.
    private const int AspectReach = 3;
    private const string Distance = "distance";

    private readonly NumberOutcomes _outcomes = new();
    private readonly NumberExtents _extents = new();
    private readonly CountryLexicon _countries = CountryLexicon.Shipped;

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
        string? aspect = quantity.Unit is { } unit && !IsLength(tree, quantity) ? AspectOf(tree, quantity, place, unit) : null;
        int noun = CountedOf(tree, aspect is Distance ? ReferenceOf(tree, place.Top) : place.Noun);
        string? counted = noun < 0 ? null : tree.StemOf(noun);
        (int first, int last) = (tree.FirstAt(quantity.Span.Start), tree.FirstAt(quantity.Span.End) - 1);
        int named = NumberBearings.BeforeBracket(tree, first);
        return new NumberSubject
        {
            Counted = counted,
            CountedLemma = noun < 0 ? null : tree.LemmaOf(noun),
            CountedWeight = counted is null ? 0 : terms.WeightOf(counted),
            CountsPeople = counted is not null && (_people.Contains(counted) || StateOf(tree, noun) is not null),
            CountsMembers = noun >= 0 && tree.FormOf(noun) == tree.LemmaOf(noun),
            Outcome = quantity.Unit is null ? _outcomes.Find(tree, place, clause) : null,
            Qualities = Sorted(QualitiesOf(tree, place, quantity).Select(word => Stemmer.Stem(tree.FormOf(word)))),
            Names = Sorted(QualitiesOf(tree, place, quantity).Where(word => IsName(tree, word)).Concat(StateOf(tree, noun) is null ? [] : [noun]).SelectMany(word => NamesOf(tree, word))),
            Entry = named < 0 ? null : tree.StemOf(named),
            Owner = OwnerOf(tree, place.Noun, document),
            IsPart = NumberBearings.IsPart(tree, place, first, last) || IsAlone(tree, place),
            IsAdded = NumberBearings.IsAdded(tree, place, first, last),
            IsRest = NumberBearings.IsRest(tree, place),
            IsFormer = NumberBearings.IsFormer(tree, place, first),
            IsTotal = clause.Any(word => IsTotal(tree, word)),
            IsWide = _extents.IsWide(tree, clause),
            PointsBack = noun < 0 && MeasuredNouns.PointsBack(tree, place.Top),
            IsChanging = clause.Any(word => MeasuringVerbs.IsChange(tree.LemmaOf(word))),
            Act = place.Act < 0 ? null : tree.LemmaOf(place.Act),
            Deeds = Sorted(DeedsOf(tree, place).Select(tree.LemmaOf)),
            Clause = terms.Of(clause.Where(tree.IsContent).Where(word => !quantity.Span.Overlaps(tree.SpanOf(word))).Select(word => Stemmer.Stem(tree.FormOf(word)))),
            Aspect = aspect,
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

    /// <summary>The state of which those counted are told to be ("17 <b>Filipinos</b>"), or null.</summary>
    private string? StateOf(WordTree tree, int noun) =>
        noun >= 0 && _countries.Find(tree.TextOf(noun)) is { Kind: CountryWordKind.Demonym, Code: var code } ? code : null;

    /// <summary>A name, and the state that it stands for, so that "Danes" and "Danish" are one.</summary>
    private IEnumerable<string> NamesOf(WordTree tree, int word) =>
        _countries.Find(tree.TextOf(word)) is { Kind: CountryWordKind.Demonym or CountryWordKind.Name, Code: var code } ? [tree.StemOf(word), code] : [tree.StemOf(word)];

    /// <summary>A pronoun of the first person is the writer's; other pronouns may be anybody's.</summary>
    private static string? OwnerOf(WordTree tree, int noun, int document)
    {
        int owner = noun < 0 ? -1 : tree.ChildrenOf(noun).FirstOrDefault(child => tree.FullRelationOf(child) is "nmod:poss", -1);
        return owner < 0 ? null
            : tree.FormOf(owner) is "our" or "my" ? string.Create(CultureInfo.InvariantCulture, $"writer {document}")
            : tree.UposOf(owner) is "PRON" ? null
            : tree.StemOf(owner);
    }

    /// <summary>"24 members of the crew": the body that has the members is counted.</summary>
    private static int CountedOf(WordTree tree, int noun) =>
        noun >= 0 && tree.LemmaOf(noun) is "member" && tree.Child(noun, "nmod", "compound") is >= 0 and int body && tree.UposOf(body) is "NOUN" ? body : noun;

    /// <summary>"31 miles off the <b>coast</b>", "nine miles north of <b>Leeds</b>": from where a distance is measured, or -1.</summary>
    private static int ReferenceOf(WordTree tree, int top) => new[] { top, tree.ParentOf(top) }
        .Where(word => word >= 0)
        .SelectMany(tree.ChildrenOf)
        .FirstOrDefault(
            word => word > top && tree.RelationOf(word) is "nmod" or "obl" && tree.UposOf(word) is "NOUN" or "PROPN"
                && tree.ChildrenOf(word).Any(child => tree.FormOf(child) is "from" or "off" or "of" or "to" or "outside"),
            -1);

    /// <summary>
    /// The verbs that tell what is done to those counted or by them: of the clause, where they are its subject or object, and of what describes them
    /// ("eight buses <b>chartered</b> by", "12 <b>registered</b> voters").
    /// </summary>
    private static IEnumerable<int> DeedsOf(WordTree tree, NumberPlace place) => new[] { IsOfAct(tree, place) ? place.Act : -1 }
        .Concat(new[] { place.Noun, place.Top }.Where(word => word >= 0).SelectMany(tree.ChildrenOf).Where(word => tree.RelationOf(word) is "acl" || (tree.RelationOf(word) is "amod" && tree.FormOf(word).EndsWith("ed", StringComparison.Ordinal))))
        .Where(word => word >= 0 && tree.UposOf(word) is "VERB" && !MeasuringVerbs.IsLight(tree.LemmaOf(word)));

    private static bool IsOfAct(WordTree tree, NumberPlace place) =>
        place.Act >= 0 && tree.ParentOf(place.Anchor) == place.Act && tree.FullRelationOf(place.Anchor) is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl:agent";

    /// <summary>"The wall alone".</summary>
    private static bool IsAlone(WordTree tree, NumberPlace place) => new[] { place.Top, place.Noun, place.Act }
        .Where(word => word >= 0)
        .SelectMany(tree.ChildrenOf)
        .Concat(SubjectOf(tree, place))
        .Any(word => tree.FormOf(word) is "alone");

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
