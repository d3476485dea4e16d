using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// Silence: a claim shows two sides that say the thing (the one side, where only one is planted), and
/// its coverage calls each silent report silent. The silent sides are those of value <c>silent</c>,
/// or the last side where no value says so.
/// </summary>
internal static class SilenceRule
{
    private const string Silent = "silent";

    public static Finding Apply(IEnumerable<PlacedItem> items, StoryMarks marks, ImmutableArray<Coverage> coverage)
    {
        HashSet<(int Claim, int Document)> silences =
            [.. coverage.Where(entry => entry.State == CoverageState.Silent).Select(entry => (entry.Claim, entry.Document))];
        return Finding.Of(items.Where(item => item.Kind == PlantedKind.Silence
            && marks.Claims.Index().Any(claim => Holds(claim.Index, claim.Item.Mark, item))));

        bool Holds(int claim, Mark mark, PlacedItem item)
        {
            int[] silentSides = SilentSides(item.Item);
            int saying = marks.Sighting.Look(mark, item).Select(hit => hit.Side).Except(silentSides).Count();
            int planted = item.Sides.Length - silentSides.Length;
            return saying > 0 && saying >= Math.Min(2, planted)
                && silentSides.All(side => item.Sides[side].Any(span => silences.Contains((claim, span.Document))));
        }
    }

    private static int[] SilentSides(PlantedItem item)
    {
        int[] named = [.. item.Sides.Index().Where(side => side.Item.Value == Silent).Select(side => side.Index)];
        return named.Length > 0 ? named : [item.Sides.Length - 1];
    }
}
