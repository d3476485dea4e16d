using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Events.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>Scores of events as JSON for programs.</summary>
public static class EventScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// <c>typeMacroF1</c> and <c>typeAccuracy</c> of the shipped detector, in [0, 1]; the same under <c>rules</c>,
    /// <c>trained</c> (by cross-validation) and <c>trivial</c>; counts for each type under <c>types</c> of the two former.
    /// </summary>
    public static string Write(TypeComparison score) => new JsonObject
    {
        ["typeMacroF1"] = score.Rules.MacroF1,
        ["typeAccuracy"] = score.Rules.Accuracy,
        ["sentences"] = score.Rules.Sentences,
        ["rules"] = Types(score.Rules),
        ["trained"] = Types(score.Trained),
        ["trivial"] = Shares(score.Trivial),
    }.ToJsonString(Indented);

    /// <summary><c>pairRecall</c>, <c>pairTypeRecall</c> and <c>pairTypePrecision</c> in [0, 1] with counts; the same under <c>trivial</c>.</summary>
    public static string Write(PairComparison score)
    {
        JsonObject json = Pairs(score.Detected);
        json["trivial"] = Pairs(score.Trivial);
        return json.ToJsonString(Indented);
    }

    private static JsonObject Shares(TypeScore score) => new() { ["typeMacroF1"] = score.MacroF1, ["typeAccuracy"] = score.Accuracy };

    private static JsonObject Types(TypeScore score)
    {
        JsonObject json = Shares(score);
        json["types"] = new JsonObject(score.Types.Select(type =>
            KeyValuePair.Create(type.Key, (JsonNode?)MatchCountJson.Counts(type.Value))));
        return json;
    }

    private static JsonObject Pairs(PairScore score) => new()
    {
        ["pairRecall"] = score.PairRecall,
        ["pairTypeRecall"] = score.PairTypeRecall,
        ["pairTypePrecision"] = score.PairTypePrecision,
        ["gold"] = score.Gold,
        ["pairsFound"] = score.PairsFound,
        ["found"] = score.Found,
        ["predicted"] = score.Predicted,
        ["right"] = score.Right,
    };
}
