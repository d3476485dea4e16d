using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Times.Model;

namespace Synoptic.Evaluation.Times;

/// <summary>A score of time expressions as JSON for programs.</summary>
public static class TimeScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>One object: <c>relaxedF1</c>, <c>strictF1</c> and <c>valueF1</c> in [0, 1], with <c>counts</c>.</summary>
    public static string Write(TimeScore score) => new JsonObject
    {
        ["relaxedF1"] = score.Relaxed.F1,
        ["strictF1"] = score.Strict.F1,
        ["valueF1"] = score.Value.F1,
        ["counts"] = new JsonObject
        {
            ["relaxed"] = MatchCountJson.Counts(score.Relaxed),
            ["strict"] = MatchCountJson.Counts(score.Strict),
            ["value"] = MatchCountJson.Counts(score.Value),
        },
    }.ToJsonString(Indented);
}
