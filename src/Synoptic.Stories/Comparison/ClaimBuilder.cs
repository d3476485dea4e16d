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
            Id(kind, group.Tie, evidence), kind, Clearest(group).Place, SupportOf(group, interval), AgreementOf(group, differing), interval, evidence, differing);
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
        : MostAlike(group.Members);

    /// <summary>The mean similarity to all members, by the sums of what each stem adds to it.</summary>
    private static Proposition MostAlike(ImmutableArray<Proposition> members)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (Proposition member in members.Where(member => member.Terms.Mass > 0))
        {
            foreach (string stem in member.Terms.Terms)
            {
                sums[stem] = sums.GetValueOrDefault(stem) + (1 / Math.Sqrt(member.Terms.Mass));
            }
        }

        return members
            .OrderByDescending(member => Math.Round(Likeness(member.Terms) / members.Length, 6))
            .ThenBy(member => member.Span.Length)
            .ThenBy(member => member.Place)
            .First();

        double Likeness(TermVector terms) => terms.Mass == 0 ? 0
            : terms.Terms.Select((stem, term) => terms.Weights[term] * sums[stem]).Sum() / Math.Sqrt(terms.Mass);
    }

    private static string Id(ClaimKind kind, GroupTie tie, ImmutableArray<Evidence> evidence) => ContentHash.Of(
        [tie is GroupTie.Same ? kind.ToString() : $"{kind} {tie}", .. evidence.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Document} {entry.Span}"))]);
}
