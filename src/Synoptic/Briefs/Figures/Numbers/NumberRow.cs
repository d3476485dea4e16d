using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Figures.Numbers;

/// <summary>One value on a number line, with all that state it.</summary>
/// <param name="Quantity">The value, as the first of them states it.</param>
/// <param name="Kind">How it differs from others of its claim: one of <c>conflict update scope</c>, or "agrees".</param>
/// <param name="Places">The evidence that states it, each piece with its report.</param>
internal sealed record NumberRow(BriefQuantity Quantity, string Kind, ImmutableArray<BriefEvidence> Places)
{
    /// <summary>The values of a claim in the unit of its first, in the order of its evidence; equal ones together.</summary>
    public static ImmutableArray<NumberRow> Of(Brief brief, BriefClaim claim)
    {
        ImmutableArray<StatedNumber> numbers = StatedNumbers.Of(brief, claim);
        return
        [
            .. numbers
                .Where(number => number.Quantity.Unit == numbers[0].Quantity.Unit)
                .GroupBy(number => (number.Quantity.Min, number.Quantity.Max, number.Quantity.Hedge, Kind: KindOf(claim, number.Evidence)))
                .Select(same => new NumberRow(same.First().Quantity, same.Key.Kind, [.. same.Select(number => claim.Evidence[number.Evidence])])),
        ];
    }

    /// <summary>The bounds that are known, one or two.</summary>
    public IEnumerable<double> Bounds => new[] { Quantity.Min, Quantity.Max }.OfType<decimal>().Select(bound => (double)bound);

    private static string KindOf(BriefClaim claim, int evidence) =>
        claim.Conflicts
            .Where(difference => difference.Slot == "number" && difference.Values.Any(value => value.Evidence.Contains(evidence)))
            .Select(difference => difference.Kind)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault("agrees");
}
