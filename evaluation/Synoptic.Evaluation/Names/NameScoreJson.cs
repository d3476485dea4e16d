using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Names.Model;

namespace Synoptic.Evaluation.Names;

/// <summary>A score of names as JSON for programs.</summary>
public static class NameScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// One object: <c>precision</c>, <c>recall</c> and <c>f1</c> in [0, 1]; <c>perType</c>, from each class to the same
    /// three and the counts <c>right</c>, <c>predicted</c> and <c>gold</c>.
    /// </summary>
    public static string Write(NameScore score)
    {
        JsonObject all = MatchCountJson.Shares(score.All);
        all["perType"] = new JsonObject(score.PerType.Select(type => KeyValuePair.Create(type.Label, (JsonNode?)MatchCountJson.Counts(type.Count))));
        return all.ToJsonString(Indented);
    }
}
