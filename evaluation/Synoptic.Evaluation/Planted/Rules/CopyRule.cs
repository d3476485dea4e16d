using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// Wire copy and edited copy: a pair of copied passages shows two sides. The model has one kind of
/// copy for both. A pair that shows neither is false, for wire copy when its two passages read the
/// same, else for edited copy.
/// </summary>
internal static class CopyRule
{
    public static Finding Apply(ImmutableArray<PlacedItem> items, StoryMarks marks, ImmutableArray<AnnotatedDocument> documents)
    {
        ImmutableArray<PlacedItem> copies = [.. items.Where(item => item.Kind is PlantedKind.WireCopy or PlantedKind.EditedCopy)];
        ImmutableArray<Mark> passages =
            [.. marks.Passages.Where(pair => pair.Sharing.Kind == SharingKind.Copy).Select(pair => pair.Mark)];
        return Finding.Of(
            copies.Where(item => passages.Any(passage => Shows(passage, item))),
            passages.Where(passage => !copies.Any(item => Shows(passage, item))).Select(passage => KindOf(passage, documents)));

        bool Shows(Mark passage, PlacedItem item) => Pairs.ShowTwoSides(marks.Sighting.Look(passage, item));
    }

    private static PlantedKind KindOf(Mark passage, ImmutableArray<AnnotatedDocument> documents) =>
        Words(passage.Places[0], documents).SequenceEqual(Words(passage.Places[1], documents), StringComparer.Ordinal)
            ? PlantedKind.WireCopy
            : PlantedKind.EditedCopy;

    private static string[] Words(DocumentSpan place, ImmutableArray<AnnotatedDocument> documents) =>
        place.Span.Read(documents[place.Document].Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
