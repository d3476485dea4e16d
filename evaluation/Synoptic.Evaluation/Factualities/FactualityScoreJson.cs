using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Factualities.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Factualities;

/// <summary>A score of factuality as JSON for programs.</summary>
public static class FactualityScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// One object: <c>notAssertedF1</c> and <c>negativeF1</c> in [0, 1]; <c>notAsserted</c> and <c>negative</c> with shares
    /// and counts; <c>events</c> counted and <c>unmarked</c>; <c>confusion</c>, for each gold value how many were read as what.
    /// </summary>
    public static string Write(FactualityScore score) => new JsonObject
    {
        ["notAssertedF1"] = score.NotAsserted.F1,
        ["negativeF1"] = score.Negative.F1,
        ["notAsserted"] = MatchCountJson.Counts(score.NotAsserted),
        ["negative"] = MatchCountJson.Counts(score.Negative),
        ["events"] = score.Pairs.Length,
        ["unmarked"] = score.Unmarked,
        ["confusion"] = new JsonObject(Enum.GetValues<GoldReality>().Select(gold =>
            KeyValuePair.Create(FactualityTable.Name(gold), (JsonNode?)Row(score, gold)))),
    }.ToJsonString(Indented);

    private static JsonObject Row(FactualityScore score, GoldReality gold) => new(Enum.GetValues<Factuality>().Select(read =>
        KeyValuePair.Create(FactualityTable.Name(read), (JsonNode?)score.Pairs.Count(pair => pair.Gold == gold && pair.Predicted == read))));
}
