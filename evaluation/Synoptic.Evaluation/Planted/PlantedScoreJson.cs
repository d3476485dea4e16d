using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Planted.Model;

namespace Synoptic.Evaluation.Planted;

/// <summary>A score as JSON for programs.</summary>
public static class PlantedScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// One object: <c>recall</c>, <c>precision</c> and <c>conflictPrecision</c> in [0, 1];
    /// <c>perKind</c>, from each of the 29 names to <c>found</c>, <c>missed</c> and <c>false</c> (null
    /// where false marks are not counted); <c>foundItems</c> and <c>missedItems</c>, the ids;
    /// <c>unreadReports</c>.
    /// </summary>
    public static string Write(PlantedScore score) => new JsonObject
    {
        ["recall"] = score.Recall,
        ["precision"] = score.Precision,
        ["conflictPrecision"] = score.ConflictPrecision,
        ["perKind"] = new JsonObject(score.Kinds.Select(kind => KeyValuePair.Create(PlantedKinds.NameOf(kind.Kind), (JsonNode?)Write(kind)))),
        ["foundItems"] = Write(score.FoundItems),
        ["missedItems"] = Write(score.MissedItems),
        ["unreadReports"] = Write(score.UnreadReports),
    }.ToJsonString(Indented);

    private static JsonObject Write(KindScore kind) =>
        new() { ["found"] = kind.Found, ["missed"] = kind.Missed, ["false"] = kind.False };

    private static JsonArray Write(IEnumerable<string> values) => [.. values.Select(value => (JsonNode?)JsonValue.Create(value))];
}
