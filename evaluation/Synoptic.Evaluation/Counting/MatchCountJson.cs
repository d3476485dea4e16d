using System.Text.Json.Nodes;

namespace Synoptic.Evaluation.Counting;

/// <summary>Counts of matches as JSON.</summary>
internal static class MatchCountJson
{
    /// <summary>One object: <c>precision</c>, <c>recall</c> and <c>f1</c>, in [0, 1].</summary>
    public static JsonObject Shares(MatchCount count) =>
        new() { ["precision"] = count.Precision, ["recall"] = count.Recall, ["f1"] = count.F1 };

    /// <summary>The same with <c>right</c>, <c>predicted</c> and <c>gold</c>.</summary>
    public static JsonObject Counts(MatchCount count)
    {
        JsonObject counts = Shares(count);
        counts["right"] = count.Right;
        counts["predicted"] = count.Predicted;
        counts["gold"] = count.Gold;
        return counts;
    }
}
