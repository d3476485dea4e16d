using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Copies.Model;

namespace Synoptic.Evaluation.Copies;

/// <summary>A score of sharing as JSON for programs.</summary>
public static class CopyScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>One object: <c>recall</c>, <c>precision</c> (null until pairs are judged), both in [0, 1], and the counts.</summary>
    public static string Write(CopyScore score) => new JsonObject
    {
        ["recall"] = score.Recall,
        ["precision"] = score.Precision,
        ["found"] = score.Found,
        ["gold"] = score.Gold,
        ["pairs"] = score.Pairs,
        ["judged"] = score.Judged,
        ["right"] = score.Right,
    }.ToJsonString(Indented);
}
