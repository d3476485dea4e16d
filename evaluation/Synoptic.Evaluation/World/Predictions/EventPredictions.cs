using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>Events and their order.</summary>
internal static class EventPredictions
{
    public static IEnumerable<Prediction> Of(BriefContents brief) =>
        [.. brief.Root.List("events").Select(record => Of(record, brief)), .. Orders(brief)];

    private static Prediction Of(JsonElement record, BriefContents brief)
    {
        SlotList slots = new SlotList(brief).Add("trigger", TriggerOf(record));
        foreach (JsonElement actor in record.List("actors"))
        {
            slots.AddWords("actor", actor);
        }

        foreach (JsonElement recipient in record.List("recipients"))
        {
            slots.AddWords("recipient", recipient);
        }

        return slots.AddWords("place", record.Find("place")).AddWord("mode", record.Text("mode")).AddReality(record)
            .ToPrediction("event", record.Text("type"));
    }

    private static IEnumerable<Prediction> Orders(BriefContents brief)
    {
        ILookup<string?, JsonElement> events = brief.Root.List("events").ToLookup(record => record.Text("id"), StringComparer.Ordinal);
        foreach (JsonElement order in brief.Root.List("order"))
        {
            ImmutableArray<JsonElement> ordered = [.. order.Texts("events").SelectMany(id => events[id].Take(1))];
            if (ordered is [var first, var second])
            {
                yield return new SlotList(brief).Add("event", TriggerOf(first)).Add("to", TriggerOf(second))
                    .AddWord("relation", order.Text("relation")).ToPrediction("order");
            }
        }
    }

    private static PredictedValue TriggerOf(JsonElement record) =>
        new() { Places = [.. record.List("mentions").Select(mention => BriefContents.PlaceOf(mention)).OfType<WorldPlace>()] };
}
