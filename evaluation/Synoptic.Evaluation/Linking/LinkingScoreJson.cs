using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Linking.Model;

namespace Synoptic.Evaluation.Linking;

/// <summary>A score of linking as JSON for programs.</summary>
public static class LinkingScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// One object: <c>muc</c>, <c>b3</c>, <c>ceafe</c> and <c>conll</c>, F1 with singletons in [0, 1], and
    /// <c>conllNoSingletons</c>; then the same of the rule to beat as <c>sameWords</c>.
    /// </summary>
    public static string Write(LinkingScore score)
    {
        JsonObject json = Measures(score.Linked);
        json["sameWords"] = Measures(score.SameWords);
        return json.ToJsonString(Indented);
    }

    private static JsonObject Measures(CoreferenceScore score) => new()
    {
        ["muc"] = score.WithSingletons.Muc.F1,
        ["b3"] = score.WithSingletons.B3.F1,
        ["ceafe"] = score.WithSingletons.Ceafe.F1,
        ["conll"] = score.WithSingletons.Conll,
        ["conllNoSingletons"] = score.WithoutSingletons.Conll,
    };
}
