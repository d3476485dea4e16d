using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Events.Records.Model;

namespace Synoptic.Evaluation.Events.Records;

/// <summary>Scores of records as JSON for programs.</summary>
public static class RecordScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary><c>exactRecords</c> in [0, 1], counts, the same of records with events and under <c>trivial</c>; the ids that are <c>wrong</c>.</summary>
    public static string Write(RecordComparison score)
    {
        JsonObject json = Counts(score.Coded);
        json["trivial"] = Counts(score.Trivial);
        json["wrong"] = new JsonArray([.. score.Wrong.Select(id => (JsonNode?)id)]);
        return json.ToJsonString(Indented);
    }

    private static JsonObject Counts(RecordScore score) => new()
    {
        ["exactRecords"] = score.Exact,
        ["records"] = score.Records,
        ["right"] = score.Right,
        ["exactRecordsWithEvents"] = score.ExactWithEvents,
        ["recordsWithEvents"] = score.WithEvents,
        ["rightWithEvents"] = score.RightWithEvents,
    };
}
