using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Counts the independent origins of a group of propositions, as an interval. Components of <em>surely
/// share</em> (one speaker's quotation, one upstream party, a copied passage, one agency, one family) are
/// the most there can be; components of <em>may share</em> (nothing shows two different parties) the fewest.
/// </summary>
public sealed class OriginCounter
{
    private readonly ImmutableArray<AnnotatedDocument> _documents;
    private readonly EntityTable _entities;
    private readonly DisjointSets _families;
    private readonly DisjointSets _agencies;
    private readonly ILookup<int, Sharing> _passages;

    /// <summary>Prepares the count for one set of documents.</summary>
    public OriginCounter(ImmutableArray<AnnotatedDocument> documents, EntityTable entities, ImmutableArray<Sharing> sharing)
    {
        _documents = documents;
        _entities = entities;
        _families = Joined(entry => entry.Kind is SharingKind.Family or SharingKind.Version);
        _agencies = Joined(entry => entry.Kind is SharingKind.Agency && !entry.IsPartial);
        _passages = sharing.Where(entry => entry.Kind is SharingKind.Copy or SharingKind.Upstream).ToLookup(entry => entry.First);

        // Where many are of one family or agency, each shares with the next: what hangs together is one.
        DisjointSets Joined(Func<Sharing, bool> isOne)
        {
            var sets = new DisjointSets(documents.Length);
            foreach (Sharing entry in sharing.Where(isOne))
            {
                sets.Join(entry.First, entry.Second);
            }

            return sets;
        }
    }

    /// <summary>The origins of the group's members, which are taken as evidence 0, 1, ... in their order.</summary>
    public OriginInterval Count(PropositionGroup group)
    {
        ImmutableArray<Proposition> members = group.Members;
        OriginParty?[] parties = [.. members.Select(member => OriginParty.Of(member, _entities))];
        DisjointSets surely = SurelyShared(members, parties);
        int most = Enumerable.Range(0, members.Length).Select(surely.Of).Distinct().Count();
        return new OriginInterval(
            parties.Contains(null) || members[0] is Quotation ? 1 : most, // a member that names no party may rest on that of any other; the same words were said once, whoever is taken to have said them
            most,
            [
                .. Enumerable.Range(0, members.Length).GroupBy(surely.Of).Select(component => new OriginGroup(
                    [.. component], IsOneOutlet([.. component.Select(member => members[member].Document)]) ? null : component.Select(member => parties[member]?.Place).FirstOrDefault(place => place is not null))),
            ]);
    }

    /// <summary>Whether several reports are all of one outlet, which is then the origin.</summary>
    private bool IsOneOutlet(ImmutableArray<int> documents) => documents.Distinct().Skip(1).Any()
        && _documents[documents[0]].Document.Source is { } source && documents.All(document => _documents[document].Document.Source == source);

    private DisjointSets SurelyShared(ImmutableArray<Proposition> members, OriginParty?[] parties)
    {
        var shared = new DisjointSets(members.Length);
        JoinEqual(shared, members.Length, member => members[member].Document);
        JoinEqual(shared, members.Length, member => parties[member]?.Entity);
        JoinOutlets(shared, members, parties);
        if (members[0] is Quotation)
        {
            JoinQuotations(shared, [.. members.Cast<Quotation>()]);
            return shared;
        }

        JoinEqual(shared, members.Length, member => _families.Of(members[member].Document));
        JoinEqual(shared, members.Length, member => parties[member] is null ? _agencies.Of(members[member].Document) : null);
        JoinPassages(shared, members);
        return shared;
    }

    /// <summary>Joins who cites an outlet of the set with that outlet's own report, where it says the same on its own account.</summary>
    private void JoinOutlets(DisjointSets shared, ImmutableArray<Proposition> members, OriginParty?[] parties)
    {
        ILookup<string, int> own = Enumerable.Range(0, members.Length)
            .Where(member => parties[member] is null && _documents[members[member].Document].Document.Source is not null)
            .ToLookup(member => _documents[members[member].Document].Document.Source!, StringComparer.OrdinalIgnoreCase);
        for (int member = 0; member < members.Length; member++)
        {
            if (parties[member] is { } cited)
            {
                Entity entity = _entities.Entities[cited.Entity];
                foreach (int outlet in entity.Aliases.Prepend(entity.Name).SelectMany(name => own[name]))
                {
                    shared.Join(member, outlet);
                }
            }
        }
    }

    /// <summary>One utterance of one speaker; where nobody is shown to speak it may be anybody's.</summary>
    private static void JoinQuotations(DisjointSets shared, ImmutableArray<Quotation> quotations)
    {
        bool isOne = quotations.Any(quotation => quotation.Speaker is null);
        JoinEqual(shared, quotations.Length, quotation => isOne ? 0 : quotations[quotation].Speaker);
    }

    private void JoinPassages(DisjointSets shared, ImmutableArray<Proposition> members)
    {
        ILookup<int, int> byDocument = Enumerable.Range(0, members.Length).ToLookup(member => members[member].Document);
        foreach (int first in Enumerable.Range(0, members.Length))
        {
            foreach (Sharing sharing in _passages[members[first].Document].Where(sharing => sharing.Spans[0].Span.Overlaps(members[first].Span)))
            {
                foreach (int second in byDocument[sharing.Second].Where(second => sharing.Spans[1].Span.Overlaps(members[second].Span)))
                {
                    shared.Join(first, second);
                }
            }
        }
    }

    /// <summary>Joins the members with the same value; those without one stay as they are.</summary>
    private static void JoinEqual(DisjointSets shared, int count, Func<int, int?> valueOf)
    {
        var first = new Dictionary<int, int>();
        for (int member = 0; member < count; member++)
        {
            if (valueOf(member) is { } value && !first.TryAdd(value, member))
            {
                shared.Join(first[value], member);
            }
        }
    }
}
