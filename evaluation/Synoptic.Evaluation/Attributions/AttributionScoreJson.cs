using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Attributions.Model;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Attributions;

/// <summary>A score of attributions as JSON for programs.</summary>
public static class AttributionScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// One object: <c>cueF1</c>, <c>sourceF1</c>, <c>contentOverlapF1</c>, <c>contentExactF1</c> and <c>linkedF1</c> in
    /// [0, 1], with <c>counts</c>; the same under <c>withoutQuotationMarks</c>.
    /// </summary>
    public static string Write(AttributionScore score)
    {
        JsonObject json = Shares(score.All);
        json["counts"] = Counts(score.All);
        json["withoutQuotationMarks"] = Shares(score.Unquoted);
        json["withoutQuotationMarks"]!["counts"] = Counts(score.Unquoted);
        return json.ToJsonString(Indented);
    }

    private static JsonObject Shares(AttributionMeasures measures) => new()
    {
        ["cueF1"] = measures.Cue.F1,
        ["sourceF1"] = measures.Source.F1,
        ["contentOverlapF1"] = measures.ContentOverlap.F1,
        ["contentExactF1"] = measures.ContentExact.F1,
        ["linkedF1"] = measures.Linked.F1,
    };

    private static JsonObject Counts(AttributionMeasures measures) => new()
    {
        ["cue"] = MatchCountJson.Counts(measures.Cue),
        ["source"] = MatchCountJson.Counts(measures.Source),
        ["contentOverlap"] = MatchCountJson.Counts(measures.ContentOverlap),
        ["contentExact"] = MatchCountJson.Counts(measures.ContentExact),
        ["linked"] = MatchCountJson.Counts(measures.Linked),
    };
}
