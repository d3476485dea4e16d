using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Chains.Model;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Chains;

/// <summary>A score of chains as JSON for programs.</summary>
public static class ChainScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// One object: <c>chainAccuracy</c>, <c>stepF1</c> and <c>anonymityAccuracy</c> in [0, 1], <c>falsePerText</c>, the
    /// counts behind them, and the same for each pattern under <c>patterns</c>.
    /// </summary>
    public static string Write(ChainScore score)
    {
        JsonObject json = Measures(score.All);
        json["patterns"] = new JsonObject(score.Patterns.Select(pattern =>
            KeyValuePair.Create(pattern.Pattern, (JsonNode?)Measures(pattern.Measures))));
        return json.ToJsonString(Indented);
    }

    private static JsonObject Measures(ChainMeasures measures) => new()
    {
        ["chainAccuracy"] = measures.ChainAccuracy,
        ["stepF1"] = measures.Steps.F1,
        ["anonymityAccuracy"] = measures.AnonymityAccuracy,
        ["falsePerText"] = measures.FalsePerText,
        ["found"] = measures.FoundShare,
        ["statements"] = measures.Statements,
        ["rightChains"] = measures.RightChains,
        ["steps"] = MatchCountJson.Counts(measures.Steps),
        ["parties"] = measures.Parties,
        ["rightAnonymity"] = measures.RightAnonymity,
        ["wholeTexts"] = measures.WholeTexts,
        ["false"] = measures.False,
    };
}
