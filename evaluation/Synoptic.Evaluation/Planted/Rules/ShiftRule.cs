using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// Reported shift: a reported shift shows the item. Dropped topic: a shift of either sort shows its
/// first side, the passage that is gone. A shift is false when it shows nothing that changed: no
/// shift, no dropped topic, no update, no plan that came to nothing.
/// </summary>
internal static class ShiftRule
{
    public static Finding Apply(ImmutableArray<PlacedItem> items, StoryMarks marks) => Finding.Of(
        items.Where(item => marks.Shifts.Any(pair => Holds(pair.Shift, pair.Mark, item, marks.Sighting))),
        marks.Shifts.Where(pair => !items.Any(item => TellsChange(item.Kind) && !marks.Sighting.Look(pair.Mark, item).IsEmpty))
            .Select(pair => KindOf(pair.Shift)));

    private static bool Holds(Shift shift, Mark mark, PlacedItem item, Sighting sighting) => item.Kind switch
    {
        PlantedKind.ReportedShift => shift.Kind == ShiftKind.Reported && !sighting.Look(mark, item).IsEmpty,
        PlantedKind.DroppedTopic => sighting.Look(mark, item).Any(hit => hit.Side == 0),
        _ => false,
    };

    private static bool TellsChange(PlantedKind kind) =>
        kind is PlantedKind.ReportedShift or PlantedKind.DroppedTopic or PlantedKind.Update or PlantedKind.PlannedNotHappened;

    private static PlantedKind KindOf(Shift shift) =>
        shift.Kind == ShiftKind.Reported ? PlantedKind.ReportedShift : PlantedKind.DroppedTopic;
}
