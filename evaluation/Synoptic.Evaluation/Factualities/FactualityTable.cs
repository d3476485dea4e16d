using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Factualities.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Factualities;

/// <summary>A score of factuality as tables for people.</summary>
public static class FactualityTable
{
    /// <summary>The two measures in percent, then how each gold value was read. Plain text, columns aligned with spaces, lines end in <c>\n</c>.</summary>
    public static string Write(FactualityScore score)
    {
        StringBuilder table = new("              right  read   gold  precision  recall      F1\n");
        Append(table, "not asserted", score.NotAsserted);
        Append(table, "negative", score.Negative);
        table.Append(CultureInfo.InvariantCulture, $"{score.Pairs.Length} events, {score.Unmarked} more without attributes\n\ngold, read as");
        foreach (Factuality read in Enum.GetValues<Factuality>())
        {
            table.Append(CultureInfo.InvariantCulture, $"{Name(read),10}");
        }

        table.Append('\n');
        foreach (GoldReality gold in Enum.GetValues<GoldReality>())
        {
            table.Append(CultureInfo.InvariantCulture, $"{Name(gold),-13}");
            foreach (Factuality read in Enum.GetValues<Factuality>())
            {
                table.Append(CultureInfo.InvariantCulture, $"{score.Pairs.Count(pair => pair.Gold == gold && pair.Predicted == read),10}");
            }

            table.Append('\n');
        }

        return table.ToString();
    }

    /// <summary>A value as it is printed: in lower case.</summary>
    internal static string Name<TValue>(TValue value)
        where TValue : struct, Enum => value.ToString().ToLowerInvariant();

    private static void Append(StringBuilder table, string name, MatchCount count) => table.Append(
        CultureInfo.InvariantCulture,
        $"{name,-13}{count.Right,6}{count.Predicted,6}{count.Gold,7}{100 * count.Precision,11:F2}{100 * count.Recall,8:F2}{100 * count.F1,8:F2}\n");
}
