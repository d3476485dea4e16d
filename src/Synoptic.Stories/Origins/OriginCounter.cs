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
    private readonly ILookup<(int First, int Second), Sharing> _sharing;

    /// <summary>Prepares the count for one set of documents.</summary>
    public OriginCounter(ImmutableArray<AnnotatedDocument> documents, EntityTable entities, ImmutableArray<Sharing> sharing)
    {
        _documents = documents;
        _entities = entities;
        _sharing = sharing.ToLookup(entry => (entry.First, entry.Second));
    }

    /// <summary>The origins of the group's members, which are taken as evidence 0, 1, ... in their order.</summary>
    public OriginInterval Count(PropositionGroup group)
    {
        ImmutableArray<Proposition> members = group.Members;
        OriginParty?[] parties = [.. members.Select(member => OriginParty.Of(member, _entities))];
        int[] surely = Components(members.Length, (left, right) => SurelyShare(members[left], members[right], parties[left], parties[right]));
        int[] perhaps = Components(
            members.Length,
            (left, right) => surely[left] == surely[right] || !NameDifferentParties(parties[left], parties[right]));
        return new OriginInterval(
            perhaps.Distinct().Count(),
            surely.Distinct().Count(),
            [
                .. Enumerable.Range(0, members.Length).GroupBy(member => surely[member]).Select(component => new OriginGroup(
                    [.. component], component.Select(member => parties[member]?.Place).FirstOrDefault(place => place is not null))),
            ]);
    }

    private bool SurelyShare(Proposition left, Proposition right, OriginParty? leftParty, OriginParty? rightParty)
    {
        if (left.Document == right.Document || (leftParty is { } one && rightParty is { } other && one.Entity == other.Entity))
        {
            return true;
        }

        if (IsOutlet(leftParty, right.Document, rightParty) || IsOutlet(rightParty, left.Document, leftParty))
        {
            return true;
        }

        if (left is Quotation leftWords && right is Quotation rightWords)
        {
            return leftWords.Speaker is null || rightWords.Speaker is null || leftWords.Speaker == rightWords.Speaker;
        }

        return _sharing[(left.Document, right.Document)].Any(sharing => sharing.Kind switch
        {
            SharingKind.Copy or SharingKind.Upstream => sharing.Spans[0].Span.Overlaps(left.Span) && sharing.Spans[1].Span.Overlaps(right.Span),
            SharingKind.Agency => !sharing.IsPartial && leftParty is null && rightParty is null,
            SharingKind.Family or SharingKind.Version => true,
            _ => false,
        });
    }

    /// <summary>Whether a party is the outlet of a document that says it on its own account.</summary>
    private bool IsOutlet(OriginParty? party, int document, OriginParty? own) =>
        party is { } cited && own is null && _documents[document].Document.Source is { } source
        && (_entities.Entities[cited.Entity].Name.Equals(source, StringComparison.OrdinalIgnoreCase)
            || _entities.Entities[cited.Entity].Aliases.Contains(source, StringComparer.OrdinalIgnoreCase));

    private static bool NameDifferentParties(OriginParty? left, OriginParty? right) =>
        left is { } one && right is { } other && one.Entity != other.Entity;

    /// <summary>The lowest index of each member's component under a symmetric relation.</summary>
    private static int[] Components(int count, Func<int, int, bool> related)
    {
        int[] component = [.. Enumerable.Range(0, count)];
        for (int right = 1; right < count; right++)
        {
            for (int left = 0; left < right; left++)
            {
                if (component[left] != component[right] && related(left, right))
                {
                    (int keep, int drop) = (Math.Min(component[left], component[right]), Math.Max(component[left], component[right]));
                    component = [.. component.Select(value => value == drop ? keep : value)];
                }
            }
        }

        return component;
    }
}
