using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Claims.Model;

namespace Synoptic.Evaluation.Claims;

/// <summary>A score of claims as JSON for programs.</summary>
public static class ClaimScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// One object: <c>balancedAccuracy</c> for NAnCo, <c>f1</c> of "weaken" for ClaimDiff, in [0, 1], the other null;
    /// <c>interval</c> of that measure, <c>counts</c> over all pairs, and <c>questions</c> with theirs.
    /// </summary>
    public static string Write(ClaimScore score)
    {
        bool isNanco = score.Form is ClaimGoldForm.Nanco;
        return new JsonObject
        {
            ["dataSet"] = isNanco ? "NAnCo" : "ClaimDiff",
            ["balancedAccuracy"] = isNanco ? score.Count.BalancedAccuracy : null,
            ["f1"] = isNanco ? null : score.Count.F1,
            ["interval"] = new JsonObject
            {
                ["low"] = score.Interval.Low,
                ["high"] = score.Interval.High,
                ["level"] = 0.95,
                ["unit"] = score.Interval.Unit,
                ["samples"] = AnswerBootstrap.Samples,
                ["seed"] = AnswerBootstrap.Seed,
            },
            ["counts"] = Counts(score.Count),
            ["questions"] = new JsonArray([.. score.Groups.Select(Question)]),
        }.ToJsonString(Indented);
    }

    private static JsonObject Question((string Name, AnswerCount Count) question) => new()
    {
        ["question"] = question.Name,
        ["balancedAccuracy"] = question.Count.BalancedAccuracy,
        ["counts"] = Counts(question.Count),
    };

    private static JsonObject Counts(AnswerCount count) => new()
    {
        ["pairs"] = (int)count.Pairs,
        ["truePositive"] = (int)count.TruePositive,
        ["falsePositive"] = (int)count.FalsePositive,
        ["falseNegative"] = (int)count.FalseNegative,
        ["trueNegative"] = (int)count.TrueNegative,
        ["precision"] = count.Precision,
        ["recall"] = count.Recall,
    };
}
