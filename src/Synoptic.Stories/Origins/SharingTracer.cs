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
    private const double SameMatter = 0.5;

    // Of more documents than so many, as in the finding of copies, each that rests on an origin is shown with the next one that
    // does: all pairs of five hundred reports of one agency would be 124,750.
    private const int Few = 64;

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
        HashSet<(int First, int Second)> versions = [.. VersionFinder.Find(documents, passages)];
        IEnumerable<Sharing> copies = (documents.Length <= Few ? TellingCopies.Of(passages, documents, versions) : passages).Select(copy => new Sharing(
            copy.First, copy.Second, SharingKind.Copy,
            [new DocumentSpan(copy.First, copy.FirstSpan), new DocumentSpan(copy.Second, copy.SecondSpan)]));
        HashSet<(int First, int Second)> copied = [.. passages.Select(copy => (copy.First, copy.Second))];
        return
        [
            .. copies
                .Concat(groups.SelectMany(group => Quotations(group, documents.Length <= Few)))
                .Concat(UpstreamOf(documents, entities, propositions, groups))
                .Concat(Agencies(documents).Where(sharing => !sharing.IsPartial || !copied.Contains((sharing.First, sharing.Second))))
                .Concat(Families(documents).Where(sharing => !versions.Contains((sharing.First, sharing.Second))))
                .Concat(versions.Select(pair => new Sharing(pair.First, pair.Second, SharingKind.Version, [])))
                .OrderBy(sharing => sharing.First).ThenBy(sharing => sharing.Second).ThenBy(sharing => sharing.Kind),
        ];
    }

    private static IEnumerable<Sharing> Quotations(PropositionGroup group, bool isWhole) =>
        Linked([.. group.Members.OfType<Quotation>()], isWhole, (left, right) => left.Speaker is null || right.Speaker is null || left.Speaker == right.Speaker)
            .Select(pair => new Sharing(
                pair.Left.Document, pair.Right.Document, SharingKind.Quotation, [pair.Left.Place, pair.Right.Place]));

    /// <summary>What two documents have from one party: named, or in a set that a person reads side by side also described.</summary>
    private static List<Sharing> UpstreamOf(
        ImmutableArray<AnnotatedDocument> documents, EntityTable entities, PropositionSet propositions, ImmutableArray<PropositionGroup> groups)
    {
        var found = new List<Sharing>();
        foreach (Sharing sharing in Upstream(documents, propositions, entities, documents.Length <= Few))
        {
            if (documents.Length > Few || !found.Exists(other => IsWithin(sharing, other)))
            {
                found.Add(sharing);
            }
        }

        foreach (Sharing sharing in documents.Length <= Few ? new UpstreamFinder(documents, entities, propositions).Find(groups) : [])
        {
            if (!found.Exists(other => IsWithin(sharing, other)))
            {
                found.Add(sharing);
            }
        }

        return found;
    }

    private static bool IsWithin(Sharing sharing, Sharing other) => sharing.First == other.First && sharing.Second == other.Second
        && sharing.Spans[0].Span.Overlaps(other.Spans[0].Span) && sharing.Spans[1].Span.Overlaps(other.Spans[1].Span);

    /// <summary>Sentences and numbers that two documents have from the same named party.</summary>
    private static IEnumerable<Sharing> Upstream(ImmutableArray<AnnotatedDocument> documents, PropositionSet propositions, EntityTable entities, bool isWhole) =>
        Upstream(documents, [.. propositions.Passages.Concat<Proposition>(propositions.Numbers)], entities, isWhole)
            .DistinctBy(sharing => (sharing.First, sharing.Second, sharing.Spans[0], sharing.Spans[1]));

    private static IEnumerable<Sharing> Upstream(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<Proposition> propositions, EntityTable entities, bool isWhole)
    {
        ImmutableArray<Proposition> attributed =
        [
            .. propositions
                .Where(proposition => OriginParty.Of(proposition, entities) is not null)
                .OrderBy(proposition => proposition.Place),
        ];
        (TermVector Whole, TermVector Main)[] matters = [.. attributed.Select(proposition => MatterOf(documents[proposition.Document], proposition, entities))];
        int last = -1;
        foreach ((int left, int right, _) in TermIndex.Pairs(attributed))
        {
            if (!isWhole && right == last)
            {
                continue;
            }

            OriginParty first = OriginParty.Of(attributed[left], entities)!.Value;
            OriginParty second = OriginParty.Of(attributed[right], entities)!.Value;
            if (first.Entity == second.Entity && !AreOfOneOutlet(documents, attributed[left], attributed[right]) && AreOfOneMatter(matters[left], matters[right]))
            {
                last = right;
                yield return new Sharing(
                    attributed[left].Document, attributed[right].Document, SharingKind.Upstream,
                    [Widen(attributed[left].Place, first.Place), Widen(attributed[right].Place, second.Place)]);
            }
        }
    }

    /// <summary>What one outlet tells twice rests on that outlet.</summary>
    private static bool AreOfOneOutlet(ImmutableArray<AnnotatedDocument> documents, Proposition left, Proposition right) =>
        documents[left.Document].Document.Source is { } source && source == documents[right.Document].Document.Source;

    /// <summary>What is said and what is mainly said, without the words for who says it: those are the same whatever a party says.</summary>
    private static (TermVector Whole, TermVector Main) MatterOf(AnnotatedDocument document, Proposition proposition, EntityTable entities)
    {
        string[] sayer = [.. SentenceTerms.Stems(document, OriginParty.Of(proposition, entities)!.Value.Place.Span)];
        return (proposition.Terms.Without(sayer), (proposition is Passage passage ? passage.Core : proposition.Terms).Without(sayer));
    }

    /// <summary>Whether two sentences say much the same and mainly so: what goes before is background, which is the same whatever a party says of it.</summary>
    private static bool AreOfOneMatter((TermVector Whole, TermVector Main) left, (TermVector Whole, TermVector Main) right) =>
        left.Whole.Similarity(right.Whole) >= SameMatter && left.Main.Similarity(right.Main) >= SameMatter;

    private static DocumentSpan Widen(DocumentSpan proposition, DocumentSpan party) =>
        new(proposition.Document, TextSpan.Cover(proposition.Span, party.Span));

    /// <summary>Documents of one agency: both credit it, or one does and the other is its own, which credits nobody. Whole credits go before partial ones.</summary>
    private IEnumerable<Sharing> Agencies(ImmutableArray<AnnotatedDocument> documents) => documents
        .SelectMany((document, index) => CreditsOf(document.Document).Select(credit => (Index: index, credit.Agency, credit.Credit)))
        .GroupBy(entry => entry.Agency, StringComparer.Ordinal)
        .SelectMany(agency => Linked([.. agency], documents.Length <= Few, (left, right) => left.Credit is not null || right.Credit is not null))
        .Select(pair => new Sharing(
            pair.Left.Index, pair.Right.Index, SharingKind.Agency,
            [.. Places(pair.Left.Index, pair.Left.Credit), .. Places(pair.Right.Index, pair.Right.Credit)],
            pair.Left.Credit?.IsPartial is true || pair.Right.Credit?.IsPartial is true))
        .OrderBy(sharing => sharing.IsPartial)
        .DistinctBy(sharing => (sharing.First, sharing.Second));

    /// <summary>The agencies that a document credits, each once, and the outlet that it is from.</summary>
    private IEnumerable<(string Agency, AgencyCredit? Credit)> CreditsOf(Document document) =>
        _credits.Find(document).OrderBy(credit => credit.IsPartial).Select(credit => (credit.Agency, (AgencyCredit?)credit))
            .Concat(document.Source is { } source ? [(_credits.KeyOf(source), null)] : [])
            .DistinctBy(credit => credit.Item1);

    private static IEnumerable<DocumentSpan> Places(int document, AgencyCredit? credit) =>
        credit?.Place is { } span ? [new DocumentSpan(document, span)] : [];

    private IEnumerable<Sharing> Families(ImmutableArray<AnnotatedDocument> documents) =>
        Alike(documents, document => document.Source).Concat(Alike(documents, _families.Of))
            .Distinct()
            .Select(pair => new Sharing(pair.Left, pair.Right, SharingKind.Family, []));

    private static IEnumerable<(int Left, int Right)> Alike(ImmutableArray<AnnotatedDocument> documents, Func<Document, string?> valueOf) =>
        Enumerable.Range(0, documents.Length)
            .Where(index => valueOf(documents[index].Document) is not null)
            .GroupBy(index => valueOf(documents[index].Document)!, StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => Linked([.. same], documents.Length <= Few, (_, _) => true));

    /// <summary>All pairs of which one shares with the other; or each with the last one before it that does.</summary>
    private static IEnumerable<(T Left, T Right)> Linked<T>(ImmutableArray<T> members, bool isWhole, Func<T, T, bool> share) =>
        from right in Enumerable.Range(0, members.Length)
        from pair in Enumerable.Range(0, right).Reverse().Where(left => share(members[left], members[right])).Take(isWhole ? right : 1).Reverse()
        select (members[pair], members[right]);
}
