using System.Text.Json;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>Relations, positions and what changed of them.</summary>
internal static class StandingPredictions
{
    public static IEnumerable<Prediction> Of(BriefContents brief) =>
    [
        .. brief.Root.List("relations").Select(relation => RelationOf(relation, brief)),
        .. brief.Root.List("positions").Select(position => PositionOf(position, brief)),
        .. brief.Root.List("shifts").Select(shift => ShiftOf(shift, brief)),
    ];

    private static Prediction RelationOf(JsonElement relation, BriefContents brief) => new SlotList(brief)
        .AddWords("from", relation.Find("from"))
        .AddWords("to", relation.Find("to"))
        .AddWords("role", relation.Find("role"))
        .AddWords("for", relation.Find("for"))
        .AddTime("since", relation.Find("since"))
        .AddTime("until", relation.Find("until"))
        .AddWords("by", relation.Find("by"))
        .ToPrediction("relation", relation.Text("type"));

    private static Prediction PositionOf(JsonElement position, BriefContents brief) => new SlotList(brief)
        .AddWords("actor", position.Find("actor"))
        .AddWords("issue", position.Find("issue"))
        .AddWord("stance", position.Text("stance"))
        .AddWords("by", position.Find("by"))
        .AddTime("time", position.Find("time"))
        .ToPrediction("position");

    private static Prediction ShiftOf(JsonElement shift, BriefContents brief) => new SlotList(brief)
        .AddWords("actor", shift.Find("actor"))
        .AddWords("issue", shift.Find("issue"))
        .AddWords("from", shift.Find("from"))
        .AddWords("to", shift.Find("to"))
        .AddWord("kind", shift.Text("kind"))
        .ToPrediction("shift");
}
