using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World;

/// <summary>A score of the world as JSON for programs.</summary>
public static class WorldScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// One object: <c>precision</c>, <c>recall</c> and <c>f1</c> in [0, 1] with the counts <c>right</c>, <c>missed</c> and
    /// <c>false</c> behind them; <c>perRow</c>, a list with the same for each <c>row</c> and its <c>name</c>;
    /// <c>perClass</c>, the same by class.
    /// </summary>
    public static string Write(WorldScore score)
    {
        JsonObject json = Counts(score.All);
        json["perRow"] = new JsonArray([.. score.Rows.Select(Row)]);
        json["perClass"] = new JsonObject(score.Classes.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Counts(pair.Value))));
        return json.ToJsonString(Indented);
    }

    private static JsonObject Row(RowScore row)
    {
        JsonObject json = new() { ["row"] = row.Row, ["name"] = row.Name };
        foreach ((string name, JsonNode? value) in Counts(row.Count))
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }

    private static JsonObject Counts(WorldCount count) => new()
    {
        ["precision"] = count.Precision,
        ["recall"] = count.Recall,
        ["f1"] = count.F1,
        ["right"] = count.Right,
        ["missed"] = count.Missed,
        ["false"] = count.False,
    };
}
