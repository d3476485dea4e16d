using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Evaluation.Planted.Rules;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted;

/// <summary>
/// Scores a story update against what was planted. How each kind is counted stands in
/// <c>docs/evaluation.md</c> and at the rule that counts it; in short:
/// <list type="bullet">
/// <item>evidence shows a planted span when the two overlap by half of the shorter (a mention shows
/// the span that it shares most with); evidence much longer than the span, claims scattered over a
/// report and spans crowded by claims show nothing, so that marking everything finds nothing;</item>
/// <item>an item is found when one claim, sharing, shift or entity shows two of its sides (its one
/// side, where it has one) in the relation that its kind names;</item>
/// <item>a conflict, update, scope, copy, upstream or shift that shows no planted item of its kind is
/// false; the other kinds are never false, because real texts are full of unplanted ones;</item>
/// </list>
/// </summary>
public static class PlantedScorer
{
    /// <summary>Counts what was found, missed and wrongly marked.</summary>
    /// <param name="planted">The planted file; its spans must fit the reports (<see cref="PlantedCheck"/>).</param>
    /// <param name="update">What was read from the reports.</param>
    public static PlantedScore Score(PlantedStory planted, StoryUpdate update)
    {
        Placement placement = new(update);
        ImmutableArray<PlacedItem> items = [.. planted.Items.Select(placement.Place)];
        ImmutableArray<Finding> findings = Apply(items, update);
        HashSet<PlacedItem> found = [.. findings.SelectMany(finding => finding.Found)];
        ILookup<PlantedKind, PlantedKind> falseMarks = findings.SelectMany(finding => finding.False).ToLookup(kind => kind);
        return new PlantedScore(
            [.. PlantedKinds.All.Select(kind => Count(kind, items, found, falseMarks[kind].Count()))],
            [.. items.Where(found.Contains).Select(item => item.Item.Id)],
            [.. items.Where(item => !found.Contains(item)).Select(item => item.Item.Id)],
            placement.UnreadReports(planted));
    }

    private static ImmutableArray<Finding> Apply(ImmutableArray<PlacedItem> items, StoryUpdate update)
    {
        StoryMarks marks = new(update);
        return
        [
            TogetherRule.Apply(items, marks),
            new DifferenceRule(items, marks).Apply(),
            SingleSourceRule.Apply(items, marks),
            CopyRule.Apply(items, marks, update.Documents),
            QuotationRule.Apply(items, marks),
            new UpstreamRule(items, marks).Apply(),
            new EntityRule(update.Entities, update.Documents).Apply(items),
            new MetonymRule(update.Documents).Apply(items),
            ShiftRule.Apply(items, marks),
            SilenceRule.Apply(items, marks, update.Coverage),
            ForecastRule.Apply(items, marks, update.Documents),
        ];
    }

    private static KindScore Count(PlantedKind kind, ImmutableArray<PlacedItem> items, HashSet<PlacedItem> found, int falseMarks)
    {
        PlacedItem[] planted = [.. items.Where(item => item.Kind == kind)];
        int foundCount = planted.Count(found.Contains);
        return new KindScore(
            kind, foundCount, planted.Length - foundCount, PlantedKinds.Exhaustive.Contains(kind) ? falseMarks : null);
    }
}
