using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Finds the item of a list that one of two sentences of different documents has over the other: "to open the roads,
/// <b>to free the nurses</b> and to spare the wells" beside "to open the roads and to spare the wells".
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
        .. from @group in groups
           where @group.Documents > 1
           from whole in @group.Members.OfType<Passage>()
           from part in @group.Members
           where whole.Document != part.Document
           let item = Between(documents[whole.Document], whole, documents[part.Document], part)
           where item is not null
           select new OmittedItem(item, part),
    ];

    /// <summary>Each item once, as something that its document says.</summary>
    public static IEnumerable<PropositionGroup> GroupsOf(ImmutableArray<OmittedItem> omitted) =>
        omitted.Select(entry => entry.Item).DistinctBy(item => item.Place).Select(item => new PropositionGroup([item]));

    private Passage? Between(AnnotatedDocument document, Passage whole, AnnotatedDocument other, Proposition part)
    {
        ListWords longer = ListWords.Of(document, whole.Span);
        ListWords shorter = ListWords.Of(other, part.Span);
        return shorter.Count >= FewestSharedWords
            && longer.FindOver(shorter) is { } span
            && _terms.Of(document, span) is { Mass: > 0 } terms
            ? whole with { Span = span, Terms = terms }
            : null;
    }
}
