using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Merging.Model;

namespace Synoptic.Evaluation.Merging;

/// <summary>A score of merging as JSON for programs.</summary>
public static class MergingScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// One object: <c>muc</c>, <c>b3</c>, <c>ceafe</c> and <c>conll</c>, F1 in [0, 1]; <c>conllNoSingletons</c>;
    /// <c>differentLemmas</c>, the recall of pairs at the precision; <c>sameLemma</c>, the baseline; and the measures whole.
    /// </summary>
    public static string Write(MergingScore score, MergingScore sameLemma) => new JsonObject
    {
        ["muc"] = score.WithSingletons.Muc.F1,
        ["b3"] = score.WithSingletons.B3.F1,
        ["ceafe"] = score.WithSingletons.Ceafe.F1,
        ["conll"] = score.WithSingletons.Conll,
        ["conllNoSingletons"] = score.WithoutSingletons.Conll,
        ["differentLemmas"] = score.DifferentLemmas?.Recall,
        ["sameLemma"] = new JsonObject { ["conll"] = sameLemma.WithSingletons.Conll, ["conllNoSingletons"] = sameLemma.WithoutSingletons.Conll },
        ["withSingletons"] = Measures(score.WithSingletons),
        ["withoutSingletons"] = Measures(score.WithoutSingletons),
    }.ToJsonString(Indented);

    private static JsonObject Measures(ChainMeasures measures) => new()
    {
        ["muc"] = Shares(measures.Muc),
        ["b3"] = Shares(measures.B3),
        ["ceafe"] = Shares(measures.Ceafe),
    };

    private static JsonObject Shares(ChainCount count) =>
        new() { ["precision"] = count.Precision, ["recall"] = count.Recall, ["f1"] = count.F1 };
}
