using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Times.Model;

namespace Synoptic.Evaluation.Times;

/// <summary>A score of time expressions as a table for people.</summary>
public static class TimeTable
{
    /// <summary>A line each for relaxed, strict and value; shares in percent. Plain text, columns aligned with spaces, lines end in <c>\n</c>.</summary>
    public static string Write(TimeScore score)
    {
        StringBuilder table = new("          right  predicted   gold  precision  recall      F1\n");
        AppendRow(table, "relaxed", score.Relaxed);
        AppendRow(table, "strict", score.Strict);
        AppendRow(table, "value", score.Value);
        return table.ToString();
    }

    private static void AppendRow(StringBuilder table, string name, MatchCount count) => table.Append(
        CultureInfo.InvariantCulture,
        $"{name,-8}{count.Right,7}{count.Predicted,11}{count.Gold,7}{100 * count.Precision,11:F2}{100 * count.Recall,8:F2}{100 * count.F1,8:F2}\n");
}
