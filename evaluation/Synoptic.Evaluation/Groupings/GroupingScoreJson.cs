using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Groupings.Model;

namespace Synoptic.Evaluation.Groupings;

/// <summary>A score of stories as JSON for programs.</summary>
public static class GroupingScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>One object: <c>b3</c> (F1), <c>precision</c>, <c>recall</c>, in [0, 1], counts, and the <c>baseline</c> with the same keys.</summary>
    public static string Write(GroupingScore product, GroupingScore baseline)
    {
        JsonObject score = Shares(product);
        score["baseline"] = Shares(baseline);
        return score.ToJsonString(Indented);
    }

    private static JsonObject Shares(GroupingScore score) => new()
    {
        ["b3"] = score.F1,
        ["precision"] = score.Precision,
        ["recall"] = score.Recall,
        ["documents"] = score.Reports,
        ["stories"] = new JsonObject { ["gold"] = score.Gold, ["predicted"] = score.Predicted },
    };
}
