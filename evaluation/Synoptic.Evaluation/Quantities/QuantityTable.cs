using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Quantities.Model;

namespace Synoptic.Evaluation.Quantities;

/// <summary>A score of quantities as a table for people.</summary>
public static class QuantityTable
{
    /// <summary>A line for each file and one for all, shares in percent; then what was left out. Plain text, columns aligned with spaces, lines end in <c>\n</c>.</summary>
    public static string Write(QuantityScore score)
    {
        StringBuilder table = new("file                                   cases  right   share   gold  predicted  spans     F1  values\n");
        foreach (QuantityRow row in score.Files.Add(score.All))
        {
            Append(table, row);
        }

        table.Append(CultureInfo.InvariantCulture, $"\nspan F1 {100 * score.All.Spans.F1:F2}, value accuracy {100 * score.ValueAccuracy:F2}\n");
        foreach ((LeftOutCase item, int cases) in score.LeftOut.CountBy(item => item))
        {
            table.Append(CultureInfo.InvariantCulture, $"left out: {cases} of {item.File}: {item.Reason}\n");
        }

        return table.ToString();
    }

    private static void Append(StringBuilder table, QuantityRow row)
    {
        double share = row.Cases == 0 ? 0 : 100d * row.RightCases / row.Cases;
        table.Append(
            CultureInfo.InvariantCulture,
            $"{row.Name,-38}{row.Cases,6}{row.RightCases,7}{share,8:F2}{row.Spans.Gold,7}{row.Spans.Predicted,11}{row.Spans.Right,7}{100 * row.Spans.F1,7:F2}{row.RightValues,8}\n");
    }
}
