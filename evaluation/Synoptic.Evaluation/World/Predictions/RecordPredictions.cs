using System.Text.Json;
using Synoptic.Evaluation.World.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>Quantities, and reports that share an origin.</summary>
internal static class RecordPredictions
{
    public static IEnumerable<Prediction> Of(BriefContents brief) =>
        [.. brief.Root.List("quantities").Select(quantity => QuantityOf(quantity, brief)), .. brief.Root.List("sharing").Select(sharing => SharingOf(sharing, brief))];

    private static Prediction QuantityOf(JsonElement quantity, BriefContents brief)
    {
        SlotList slots = new SlotList(brief).AddNumber("value", quantity).AddWord("hedge", quantity.Text("hedge"));
        return (CountedOf(quantity, brief) is { } place ? slots.Add("of", new PredictedValue { Places = [place] }) : slots).ToPrediction("quantity");
    }

    /// <summary>The brief prints the words for what is counted without their place: it is the nearest.</summary>
    private static WorldPlace? CountedOf(JsonElement quantity, BriefContents brief)
    {
        if (quantity.Text("of") is not { Length: > 0 } counted || BriefContents.PlaceOf(quantity) is not { } place)
        {
            return null;
        }

        string text = brief.Reports[place.Document].Text;
        int after = text.IndexOf(counted, place.Span.Start, StringComparison.Ordinal);
        int before = text.LastIndexOf(counted, place.Span.Start, StringComparison.Ordinal);
        int nearest = before < 0 || (after >= 0 && after - place.Span.End <= place.Span.Start - before) ? after : before;
        return nearest < 0 ? null : new WorldPlace(place.Document, new TextSpan(nearest, nearest + counted.Length));
    }

    private static Prediction SharingOf(JsonElement sharing, BriefContents brief)
    {
        int[] documents = [.. sharing.List("documents").Select(document => document.GetInt32())];
        return new SlotList(brief).Add("first", brief.LetterOf(documents[0])).Add("second", brief.LetterOf(documents[^1]))
            .AddWord("kind", sharing.Text("kind")).ToPrediction("sharing");
    }
}
