using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Attributions.Model;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Attributions;

/// <summary>A score of attributions as tables for people.</summary>
public static class AttributionTable
{
    /// <summary>All, then contents without quotation marks; shares in percent. Plain text, columns aligned with spaces, lines end in <c>\n</c>.</summary>
    public static string Write(AttributionScore score)
    {
        StringBuilder table = new();
        Append(table, "all", score.All);
        Append(table.Append('\n'), "without quotation marks", score.Unquoted);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string title, AttributionMeasures measures)
    {
        table.Append(CultureInfo.InvariantCulture, $"{title,-24}  right  predicted   gold  precision  recall      F1\n");
        AppendRow(table, "cue", measures.Cue);
        AppendRow(table, "source", measures.Source);
        AppendRow(table, "content, overlap", measures.ContentOverlap);
        AppendRow(table, "content, exact", measures.ContentExact);
        AppendRow(table, "source + content", measures.Linked);
    }

    private static void AppendRow(StringBuilder table, string name, MatchCount count) => table.Append(
        CultureInfo.InvariantCulture,
        $"{name,-24}{count.Right,7}{count.Predicted,11}{count.Gold,7}{100 * count.Precision,11:F2}{100 * count.Recall,8:F2}{100 * count.F1,8:F2}\n");
}
