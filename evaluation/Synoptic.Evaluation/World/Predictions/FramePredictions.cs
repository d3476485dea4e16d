using System.Text.Json;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>Frames whose type is a class: visits, votes, transfers and the like.</summary>
internal static class FramePredictions
{
    private const string Hedge = "hedge";

    public static IEnumerable<Prediction> Of(BriefContents brief) =>
        from frame in brief.Root.List("frames")
        where WorldClass.Find(frame.Text("type") ?? "") is { HasFactuality: true } or { Name: "forecast" }
        select Of(frame, brief);

    private static Prediction Of(JsonElement frame, BriefContents brief)
    {
        string type = frame.Text("type")!;
        SlotList slots = new(brief);
        foreach (JsonElement role in frame.List("roles"))
        {
            Add(slots, role, WorldClass.Find(type)!, brief);
        }

        return slots.AddReality(frame).ToPrediction(type);
    }

    /// <summary>A number brings its hedge along.</summary>
    private static void Add(SlotList slots, JsonElement role, WorldClass worldClass, BriefContents brief)
    {
        string name = role.Text("role") ?? "";
        switch (worldClass.KindOf(name))
        {
            case SlotKind.Number:
                slots.AddNumber(name, role.Find("quantity")).AddWord(Hedge, role.Find("quantity")?.Text(Hedge));
                break;
            case SlotKind.Word:
                slots.AddWord(name, role.Text("word") ?? role.Text("text"));
                break;
            default:
                slots.Add(name, brief.WordsOf(role));
                break;
        }
    }
}
