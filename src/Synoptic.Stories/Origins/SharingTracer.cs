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
    private readonly AgencyCredits _credits = new();
    private readonly OutletFamilies _families = new();

    /// <summary>All sharing between pairs of documents; by pair, kind and place.</summary>
    public ImmutableArray<Sharing> Trace(
        ImmutableArray<AnnotatedDocument> documents,
        EntityTable entities,
        PropositionSet propositions,
        ImmutableArray<PropositionGroup> groups)
    {
        ImmutableArray<CopiedPassage> passages = _copies.Find(documents);
        IEnumerable<Sharing> copies = passages.Select(copy => new Sharing(
            copy.First, copy.Second, SharingKind.Copy,
            [new DocumentSpan(copy.First, copy.FirstSpan), new DocumentSpan(copy.Second, copy.SecondSpan)]));
        ImmutableArray<(int First, int Second)> versions = [.. VersionFinder.Find(documents, passages)];
        return
        [
            .. copies
                .Concat(groups.SelectMany(Quotations))
                .Concat(Upstream(propositions, entities))
                .Concat(Agencies(documents).Where(sharing => !sharing.IsPartial || !passages.Any(copy => copy.First == sharing.First && copy.Second == sharing.Second)))
                .Concat(Families(documents).Where(sharing => !versions.Contains((sharing.First, sharing.Second))))
                .Concat(versions.Select(pair => new Sharing(pair.First, pair.Second, SharingKind.Version, [])))
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

    private IEnumerable<Sharing> Agencies(ImmutableArray<AnnotatedDocument> documents)
    {
        ImmutableArray<ImmutableArray<AgencyCredit>> credits = [.. documents.Select(document => CreditsOf(document.Document))];
        return
            from second in Enumerable.Range(0, documents.Length)
            from first in Enumerable.Range(0, second)
            let shared = Shared(credits[first], credits[second], documents[first].Document, documents[second].Document)
            where shared is not null
            select new Sharing(
                first, second, SharingKind.Agency,
                [.. Places(first, shared.Value.First), .. Places(second, shared.Value.Second)],
                shared.Value.First?.IsPartial is true || shared.Value.Second?.IsPartial is true);
    }

    private ImmutableArray<AgencyCredit> CreditsOf(Document document) =>
        [.. _credits.Find(document).OrderBy(credit => credit.IsPartial).DistinctBy(credit => credit.Agency)];

    /// <summary>What shows that two documents are from one agency: both credit it, or one does and the other is its own, which credits nobody.</summary>
    private (AgencyCredit? First, AgencyCredit? Second)? Shared(
        ImmutableArray<AgencyCredit> left, ImmutableArray<AgencyCredit> right, Document earlier, Document later)
    {
        foreach (AgencyCredit credit in left)
        {
            foreach (AgencyCredit other in right.Where(other => other.Agency == credit.Agency))
            {
                return (credit, other);
            }
        }

        return CreditOf(left, later) is { } first ? (first, null)
            : CreditOf(right, earlier) is { } second ? (null, second)
            : null;
    }

    private AgencyCredit? CreditOf(ImmutableArray<AgencyCredit> credits, Document agency) => credits
        .Where(credit => agency.Source is { } source && _credits.KeyOf(source) == credit.Agency)
        .Select(credit => (AgencyCredit?)credit).FirstOrDefault();

    private static IEnumerable<DocumentSpan> Places(int document, AgencyCredit? credit) =>
        credit?.Place is { } span ? [new DocumentSpan(document, span)] : [];

    private IEnumerable<Sharing> Families(ImmutableArray<AnnotatedDocument> documents)
    {
        ImmutableArray<string?> families = [.. documents.Select(document => _families.Of(document.Document))];
        return
            from second in Enumerable.Range(0, documents.Length)
            from first in Enumerable.Range(0, second)
            where IsOne(documents[first].Document.Source, documents[second].Document.Source) || IsOne(families[first], families[second])
            select new Sharing(first, second, SharingKind.Family, []);
    }

    private static bool IsOne(string? first, string? second) =>
        first is not null && string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(Proposition Left, Proposition Right)> Pairs(ImmutableArray<Proposition> members) =>
        from right in Enumerable.Range(0, members.Length)
        from left in Enumerable.Range(0, right)
        select (members[left], members[right]);
}
