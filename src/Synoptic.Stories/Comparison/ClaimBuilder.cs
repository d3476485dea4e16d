using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Model;
using Synoptic.Stories.Origins;

namespace Synoptic.Stories.Comparison;

/// <summary>Makes a claim of each group: compares its members, counts its origins and gives the verdict on both axes.</summary>
internal sealed class ClaimBuilder(DifferenceFinder differences, OriginCounter origins)
{
    /// <summary>The claim that a group makes; its evidence stands in the order of the members.</summary>
    public Claim Build(PropositionGroup group)
    {
        ImmutableArray<Difference> differing = differences.Find(group);
        OriginInterval interval = origins.Count(group);
        ImmutableArray<Evidence> evidence =
            [.. group.Members.Select(member => new Evidence(member.Document, member.Span, Bearing.Supports, member.Chain))];
        ClaimKind kind = group.Members[0].Kind;
        return new Claim(
            Id(kind, evidence), kind, Clearest(group).Place, SupportOf(group, interval), AgreementOf(group, differing), interval, evidence, differing);
    }

    private static Support SupportOf(PropositionGroup group, OriginInterval interval) =>
        group.Documents < 2 ? Support.SingleSource
        : interval.Min >= 2 ? Support.Corroborated
        : Support.Repeated;

    private static Agreement AgreementOf(PropositionGroup group, ImmutableArray<Difference> differing) =>
        differing.Any(difference => difference.Kind is DifferenceKind.Conflict) ? Agreement.Conflicting
        : differing.IsEmpty && DifferenceFinder.IsUniform(group) ? Agreement.Agree
        : Agreement.Compatible;

    /// <summary>The member most like the others; of equals, the shortest, then the first. A quotation reads as its longest form.</summary>
    private static Proposition Clearest(PropositionGroup group) => group.Members[0].Kind is ClaimKind.Quotation
        ? group.Members.OrderByDescending(member => member.Span.Length).ThenBy(member => member.Place).First()
        : group.Members
            .OrderByDescending(member => Math.Round(group.Members.Average(other => member.Terms.Similarity(other.Terms)), 6))
            .ThenBy(member => member.Span.Length)
            .ThenBy(member => member.Place)
            .First();

    private static string Id(ClaimKind kind, ImmutableArray<Evidence> evidence) => ContentHash.Of(
        [kind.ToString(), .. evidence.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Document} {entry.Span}"))]);
}
