using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Passages.Model;

namespace Synoptic.Evaluation.Passages;

/// <summary>Scores of passages as a table for people.</summary>
public static class PassageTable
{
    /// <summary>One line for each score; plain text, columns aligned with spaces, lines end in <c>\n</c>.</summary>
    public static string Write(ImmutableArray<PassageScore> scores)
    {
        StringBuilder table = new("threshold  right  predicted   gold  precision  recall     F1\n");
        foreach (PassageScore score in scores)
        {
            string threshold = score.Threshold?.ToString("F2", CultureInfo.InvariantCulture) ?? "-";
            table.Append(
                CultureInfo.InvariantCulture,
                $"{threshold,9}{score.Right,7}{score.Predicted,11}{score.Gold,7}{score.Precision,11:F3}{score.Recall,8:F3}{score.F1,7:F3}\n");
        }

        return table.ToString();
    }
}
