using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Names.Model;

namespace Synoptic.Evaluation.Names;

/// <summary>A score of names as a table for people.</summary>
public static class NameTable
{
    /// <summary>One line for each class and one for all, shares in percent. Plain text, columns aligned with spaces, lines end in <c>\n</c>.</summary>
    public static string Write(NameScore score)
    {
        StringBuilder table = new("class          right  predicted   gold  precision  recall      F1\n");
        foreach (ClassScore type in score.PerType)
        {
            Append(table, type.Label, type.Count);
        }

        Append(table, "all", score.All);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string label, MatchCount count) => table.Append(
        CultureInfo.InvariantCulture,
        $"{label,-13}{count.Right,7}{count.Predicted,11}{count.Gold,7}{100 * count.Precision,11:F2}{100 * count.Recall,8:F2}{100 * count.F1,8:F2}\n");
}
