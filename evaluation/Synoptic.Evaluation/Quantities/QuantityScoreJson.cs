using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Quantities.Model;

namespace Synoptic.Evaluation.Quantities;

/// <summary>A score of quantities as JSON for programs.</summary>
public static class QuantityScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>One object: <c>spanF1</c> and <c>valueAccuracy</c> in [0, 1], the set, its counts, a row for each file, and how many cases were left out, by file and reason.</summary>
    public static string Write(QuantityScore score)
    {
        JsonObject json = new()
        {
            ["spanF1"] = score.All.Spans.F1,
            ["valueAccuracy"] = score.ValueAccuracy,
            ["set"] = score.Set.ToString().ToLowerInvariant(),
            ["counts"] = Counts(score.All),
            ["files"] = new JsonArray([.. score.Files.Select(File)]),
            ["leftOut"] = new JsonArray([.. score.LeftOut.CountBy(item => item).Select(count => LeftOut(count.Key, count.Value))]),
        };
        return json.ToJsonString(Indented);
    }

    private static JsonObject File(QuantityRow row)
    {
        JsonObject counts = Counts(row);
        counts["file"] = row.Name;
        return counts;
    }

    private static JsonObject Counts(QuantityRow row) => new()
    {
        ["cases"] = row.Cases,
        ["rightCases"] = row.RightCases,
        ["rightValues"] = row.RightValues,
        ["spans"] = MatchCountJson.Counts(row.Spans),
    };

    private static JsonObject LeftOut(LeftOutCase item, int cases) =>
        new() { ["file"] = item.File, ["reason"] = item.Reason, ["cases"] = cases };
}
