using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Groupings.Model;

namespace Synoptic.Evaluation.Groupings;

/// <summary>A score of stories as a table for people.</summary>
public static class GroupingTable
{
    /// <summary>A line for the product and one for the baseline, in percent; plain text, columns aligned with spaces, lines end in <c>\n</c>.</summary>
    public static string Write(GroupingScore product, GroupingScore baseline)
    {
        StringBuilder table = new("B³ of stories   precision  recall      F1   reports   gold  predicted\n");
        Append(table, "stories", product);
        Append(table, "TF-IDF", baseline);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string name, GroupingScore score) => table.Append(
        CultureInfo.InvariantCulture,
        $"{name,-14}{100 * score.Precision,11:F2}{100 * score.Recall,8:F2}{100 * score.F1,8:F2}{score.Reports,10}{score.Gold,7}{score.Predicted,11}\n");
}
