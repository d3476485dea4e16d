using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Finds the item of a list that one of two sentences of different documents has over the other: "to open the roads,
/// <b>to free the nurses</b> and to spare the wells" beside "to open the roads and to spare the wells"; or in place of another item.
/// </summary>
public sealed class OmittedItems
{
    // A shorter rest ("he came") may be part of any sentence.
    private const int FewestSharedWords = 4;

    private readonly SentenceTerms _terms = new();

    /// <summary>The omitted items of aligned sentences, in order of the groups and the places.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="groups">What their sentences share.</param>
    public ImmutableArray<OmittedItem> Find(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<PropositionGroup> groups) =>
    [
        .. from words in new[] { new Dictionary<Proposition, ListWords>(ReferenceEqualityComparer.Instance) }
           from pair in Aligned(groups).Concat(SeriesPairs.Find(documents, groups).Select(pair => (pair.Whole, Part: (Proposition)pair.Part))).Distinct()
           let item = Between(documents[pair.Whole.Document], pair.Whole, documents[pair.Part.Document], pair.Part, words)
           where item is not null
           select new OmittedItem(item, pair.Part),
    ];

    /// <summary>Each item once, as something that the documents say which give it.</summary>
    public static IEnumerable<PropositionGroup> GroupsOf(ImmutableArray<OmittedItem> omitted) =>
        from entry in omitted
        group entry.Item by string.Join(' ', entry.Item.Terms.Terms) into same
        select new PropositionGroup([.. same.DistinctBy(item => item.Document).OrderBy(item => item.Place)]);

    private static IEnumerable<(Passage Whole, Proposition Part)> Aligned(ImmutableArray<PropositionGroup> groups) =>
        from @group in groups
        where @group.Documents > 1
        from whole in @group.Members.Index()
        where whole.Item is Passage
        from part in @group.Members.Take(Math.Max(0, whole.Index - DocumentOrder.Reach)..(whole.Index + DocumentOrder.Reach + 1))
        where whole.Item.Document != part.Document
        select ((Passage)whole.Item, part);

    private Passage? Between(AnnotatedDocument document, Passage whole, AnnotatedDocument other, Proposition part, Dictionary<Proposition, ListWords> known)
    {
        ListWords longer = WordsOf(document, whole, known);
        ListWords shorter = WordsOf(other, part, known);
        return shorter.Count < FewestSharedWords ? null
            : longer.FindOver(shorter) is { } over && _terms.Of(document, over) is { Mass: > 0 } words ? whole with { Span = over, Terms = words, Core = words }
            : longer.FindInstead(shorter) is { } item && shorter.FindInstead(longer) is { } instead && Replaced(document, item, other, instead) is { } terms ? whole with { Span = item, Terms = terms, Core = terms }
            : null;
    }

    private static ListWords WordsOf(AnnotatedDocument document, Proposition proposition, Dictionary<Proposition, ListWords> known)
    {
        if (!known.TryGetValue(proposition, out ListWords? words))
        {
            known.Add(proposition, words = ListWords.Of(document, proposition.Span));
        }

        return words;
    }

    /// <summary>What an item tells that stands where the other document has one of which it shares no word; else the item is only worded otherwise.</summary>
    private TermVector? Replaced(AnnotatedDocument document, TextSpan item, AnnotatedDocument other, TextSpan instead) =>
        _terms.Of(document, item) is { Mass: > 0 } terms && _terms.Of(other, instead) is { Mass: > 0 } others && terms.SharedMass(others) == 0 ? terms : null;
}
