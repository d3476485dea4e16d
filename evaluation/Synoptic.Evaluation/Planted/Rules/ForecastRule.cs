using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// Forecast: a frame that tells who expects what shows the item; its place reaches over the two and the word for expecting. A
/// frame that names no forecaster, or that the text denies, shows nothing.
/// </summary>
internal static class ForecastRule
{
    private const string Type = "forecast";

    public static Finding Apply(IEnumerable<PlacedItem> items, StoryMarks marks, ImmutableArray<AnnotatedDocument> documents)
    {
        ImmutableArray<Mark> forecasts = [.. documents.Index().SelectMany(document => document.Item.Frames.Where(IsWhole).Select(frame => MarkOf(frame, document.Index)))];
        return Finding.Of(items.Where(item => item.Kind == PlantedKind.Forecast && forecasts.Any(mark => !marks.Sighting.Look(mark, item).IsEmpty)));
    }

    private static bool IsWhole(Frame frame) =>
        frame.Type == Type && frame.Reality.Factuality is not Factuality.Denied && Has(frame, "forecaster") && Has(frame, "what");

    private static bool Has(Frame frame, string role) => frame.Roles.Any(filled => filled.Role == role);

    private static Mark MarkOf(Frame frame, int document) => new(
        Type,
        [new DocumentSpan(document, frame.Roles.Where(role => role.Role is "forecaster" or "what").Select(role => role.Filler.Span).Aggregate(frame.Trigger, TextSpan.Cover))]);
}
