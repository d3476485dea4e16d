using Synoptic.Evaluation.Planted.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// Agreement, compatible, unit and arithmetic: one claim puts two sides together, and no difference
/// of that claim keeps them apart. For an agreement the two must stand in different reports, and a
/// claim that conflicts elsewhere still holds it; the other three need two sides of a claim that agrees or is
/// compatible: compatible itself for that kind, and quantities for a unit.
/// </summary>
internal static class TogetherRule
{
    public static Finding Apply(IEnumerable<PlacedItem> items, StoryMarks marks) =>
        Finding.Of(items.Where(item => IsCandidate(item.Kind) && marks.Claims.Any(pair => Holds(pair.Claim, pair.Mark, item, marks.Sighting))));

    private static bool IsCandidate(PlantedKind kind) =>
        kind is PlantedKind.Agreement or PlantedKind.Compatible or PlantedKind.Unit or PlantedKind.Arithmetic;

    private static bool Holds(Claim claim, Mark mark, PlacedItem item, Sighting sighting) =>
        Fits(claim, item.Kind) && Pairs.Any(
            sighting.Look(mark, item),
            (left, right) => Differ(left, right, item.Kind) && !AreApart(claim, left.Place, right.Place));

    private static bool Fits(Claim claim, PlantedKind kind) => kind switch
    {
        PlantedKind.Agreement => true,
        PlantedKind.Compatible => claim.Agreement == Agreement.Compatible,
        PlantedKind.Unit => claim.Agreement != Agreement.Conflicting && claim.Kind == ClaimKind.Number,
        _ => claim.Agreement != Agreement.Conflicting,
    };

    private static bool Differ(Hit left, Hit right, PlantedKind kind) =>
        kind == PlantedKind.Agreement ? left.Document != right.Document : left.Side != right.Side;

    private static bool AreApart(Claim claim, int left, int right) =>
        claim.Evidence[left].Bearing == Bearing.Contradicts != (claim.Evidence[right].Bearing == Bearing.Contradicts)
        || claim.Differences.Any(difference => Separates(difference, left, right));

    private static bool Separates(Difference difference, int left, int right) =>
        difference.Values.Any(value => value.Evidence.Contains(left) && !value.Evidence.Contains(right))
        && difference.Values.Any(value => value.Evidence.Contains(right) && !value.Evidence.Contains(left));
}
