using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Origins;

/// <summary>Finds which documents rest on one origin for something, and what shows it.</summary>
public sealed class SharingTracer
{
    // One party says many things: two sentences from it are about the same matter when they are this alike,
    // which is less than it takes to say the same.
    private const double SameMatter = 0.35;
    private readonly CopyFinder _copies = new();

    /// <summary>All sharing between pairs of documents; by pair, kind and place.</summary>
    public ImmutableArray<Sharing> Trace(
        ImmutableArray<AnnotatedDocument> documents,
        EntityTable entities,
        PropositionSet propositions,
        ImmutableArray<PropositionGroup> groups)
    {
        IEnumerable<Sharing> copies = _copies.Find(documents).Select(copy => new Sharing(
            copy.First, copy.Second, SharingKind.Copy,
            [new DocumentSpan(copy.First, copy.FirstSpan), new DocumentSpan(copy.Second, copy.SecondSpan)]));
        return
        [
            .. copies
                .Concat(groups.SelectMany(Quotations))
                .Concat(Upstream(propositions, entities))
                .Concat(Agencies(documents))
                .Concat(Families(documents))
                .OrderBy(sharing => sharing.First).ThenBy(sharing => sharing.Second).ThenBy(sharing => sharing.Kind),
        ];
    }

    private static IEnumerable<Sharing> Quotations(PropositionGroup group) =>
        Pairs(group.Members)
            .Where(pair => pair is (Quotation left, Quotation right)
                && (left.Speaker is null || right.Speaker is null || left.Speaker == right.Speaker))
            .Select(pair => new Sharing(
                pair.Left.Document, pair.Right.Document, SharingKind.Quotation, [pair.Left.Place, pair.Right.Place]));

    /// <summary>Sentences and numbers that two documents have from the same named party.</summary>
    private static IEnumerable<Sharing> Upstream(PropositionSet propositions, EntityTable entities) =>
        Upstream([.. propositions.Passages.Concat<Proposition>(propositions.Numbers)], entities)
            .DistinctBy(sharing => (sharing.First, sharing.Second, sharing.Spans[0], sharing.Spans[1]));

    private static IEnumerable<Sharing> Upstream(ImmutableArray<Proposition> propositions, EntityTable entities)
    {
        ImmutableArray<Proposition> attributed =
        [
            .. propositions
                .Where(proposition => OriginParty.Of(proposition, entities) is not null)
                .OrderBy(proposition => proposition.Place),
        ];
        foreach ((int left, int right, double mass) in TermIndex.Pairs(attributed))
        {
            OriginParty first = OriginParty.Of(attributed[left], entities)!.Value;
            OriginParty second = OriginParty.Of(attributed[right], entities)!.Value;
            if (first.Entity == second.Entity && attributed[left].Terms.Similarity(attributed[right].Terms, mass) >= SameMatter)
            {
                yield return new Sharing(
                    attributed[left].Document, attributed[right].Document, SharingKind.Upstream,
                    [Widen(attributed[left].Place, first.Place), Widen(attributed[right].Place, second.Place)]);
            }
        }
    }

    private static DocumentSpan Widen(DocumentSpan proposition, DocumentSpan party) =>
        new(proposition.Document, TextSpan.Cover(proposition.Span, party.Span));

    private static IEnumerable<Sharing> Agencies(ImmutableArray<AnnotatedDocument> documents)
    {
        var credits = documents
            .Select((document, index) => (Index: index, Credit: AgencyCredit.Find(document.Document), document.Document))
            .ToArray();
        foreach ((int second, TextSpan? secondCredit, Document later) in credits)
        {
            foreach ((int first, TextSpan? firstCredit, Document earlier) in credits.Take(second))
            {
                if (AgencyOf(earlier, firstCredit) is { } agency
                    && (firstCredit is not null || secondCredit is not null)
                    && string.Equals(agency, AgencyOf(later, secondCredit), StringComparison.OrdinalIgnoreCase))
                {
                    yield return new Sharing(first, second, SharingKind.Agency, [.. Places(first, firstCredit), .. Places(second, secondCredit)]);
                }
            }
        }
    }

    /// <summary>The agency that a document credits, or that it is: an agency's own report credits nobody.</summary>
    private static string? AgencyOf(Document document, TextSpan? credit) => credit?.Read(document.Text) ?? document.Source;

    private static IEnumerable<DocumentSpan> Places(int document, TextSpan? credit) =>
        credit is { } span ? [new DocumentSpan(document, span)] : [];

    private static IEnumerable<Sharing> Families(ImmutableArray<AnnotatedDocument> documents) =>
        from second in Enumerable.Range(0, documents.Length)
        from first in Enumerable.Range(0, second)
        let earlier = documents[first].Document
        let later = documents[second].Document
        where IsOne(earlier.Source, later.Source) || IsOne(earlier.Family, later.Family)
        select new Sharing(first, second, SharingKind.Family, []);

    private static bool IsOne(string? first, string? second) =>
        first is not null && string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(Proposition Left, Proposition Right)> Pairs(ImmutableArray<Proposition> members) =>
        from right in Enumerable.Range(0, members.Length)
        from left in Enumerable.Range(0, right)
        select (members[left], members[right]);
}
