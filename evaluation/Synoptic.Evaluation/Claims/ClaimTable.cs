using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Claims.Model;

namespace Synoptic.Evaluation.Claims;

/// <summary>A score of claims as a table for people.</summary>
public static class ClaimTable
{
    /// <summary>The measure with its interval, then a line for each question, in percent; lines end in <c>\n</c>.</summary>
    public static string Write(ClaimScore score)
    {
        bool isNanco = score.Form is ClaimGoldForm.Nanco;
        (string measure, double value) = isNanco ? ("balanced accuracy", score.Count.BalancedAccuracy) : ("F1 of weaken", score.Count.F1);
        StringBuilder table = new();
        table.Append(
            CultureInfo.InvariantCulture,
            $"{measure}  {100 * value:F2}   95 % of {AnswerBootstrap.Samples} samples: {100 * score.Interval.Low:F2} to {100 * score.Interval.High:F2}, drawn by {score.Interval.Unit}\n\n");
        table.Append("   pairs     yes  called yes   right  precision  recall  balanced\n");
        Append(table, score.Count, "all");
        foreach ((string name, AnswerCount count) in score.Groups)
        {
            Append(table, count, name);
        }

        return table.ToString();
    }

    private static void Append(StringBuilder table, AnswerCount count, string name) => table.Append(
        CultureInfo.InvariantCulture,
        $"{count.Pairs,8}{count.TruePositive + count.FalseNegative,8}{count.TruePositive + count.FalsePositive,12}{count.TruePositive,8}{100 * count.Precision,11:F2}{100 * count.Recall,8:F2}{100 * count.BalancedAccuracy,10:F2}  {name}\n");
}
