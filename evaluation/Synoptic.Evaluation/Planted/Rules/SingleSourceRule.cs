using Synoptic.Evaluation.Planted.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// Single source: a claim of single source shows the item, and no claim of two or more documents
/// touches any of its spans, however long or scattered that claim is.
/// </summary>
internal static class SingleSourceRule
{
    public static Finding Apply(IEnumerable<PlacedItem> items, StoryMarks marks) => Finding.Of(items.Where(item =>
        item.Kind == PlantedKind.SingleSource && IsClaimed(item, marks) && !IsShared(item, marks)));

    private static bool IsClaimed(PlacedItem item, StoryMarks marks) => marks.Claims.Any(pair =>
        pair.Claim.Support == Support.SingleSource && !pair.Mark.JoinsDocuments && !marks.Sighting.Look(pair.Mark, item).IsEmpty);

    private static bool IsShared(PlacedItem item, StoryMarks marks) => marks.Claims.Any(pair =>
        pair.Mark.JoinsDocuments && pair.Mark.Places.Any(place => item.Spans.Any(span => Sighting.Overlaps(place, span))));
}
