using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Coreference;

/// <summary>A score of coreference as JSON for programs.</summary>
public static class CoreferenceScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// One object: <c>muc</c>, <c>b3</c>, <c>ceafe</c> and <c>conll</c>, F1 without singletons in [0, 1]; then
    /// <c>withoutSingletons</c> and <c>withSingletons</c> with precision, recall and F1 of each, and <c>kinds</c>.
    /// </summary>
    public static string Write(CoreferenceScore score) => new JsonObject
    {
        ["muc"] = score.WithoutSingletons.Muc.F1,
        ["b3"] = score.WithoutSingletons.B3.F1,
        ["ceafe"] = score.WithoutSingletons.Ceafe.F1,
        ["conll"] = score.WithoutSingletons.Conll,
        ["withoutSingletons"] = Measures(score.WithoutSingletons),
        ["withSingletons"] = Measures(score.WithSingletons),
        ["kinds"] = new JsonObject(score.Kinds.Select(kind =>
            KeyValuePair.Create(kind.Kind.ToString().ToLowerInvariant(), (JsonNode?)Kind(kind)))),
    }.ToJsonString(Indented);

    private static JsonObject Kind(KindScore kind) => new()
    {
        ["mentions"] = MatchCountJson.Shares(kind.Mentions),
        ["inChains"] = Shares(kind.InChains),
        ["alone"] = Measures(kind.Alone),
    };

    private static JsonObject Measures(ChainMeasures measures) => new()
    {
        ["mentions"] = MatchCountJson.Shares(measures.Mentions),
        ["muc"] = Shares(measures.Muc),
        ["b3"] = Shares(measures.B3),
        ["ceafe"] = Shares(measures.Ceafe),
        ["conll"] = measures.Conll,
    };

    private static JsonObject Shares(ChainCount count) =>
        new() { ["precision"] = count.Precision, ["recall"] = count.Recall, ["f1"] = count.F1 };
}
