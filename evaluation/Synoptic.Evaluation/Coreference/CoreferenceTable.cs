using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Coreference.Model;

namespace Synoptic.Evaluation.Coreference;

/// <summary>A score of coreference as tables for people.</summary>
public static class CoreferenceTable
{
    /// <summary>
    /// Without singletons, with them, and kinds apart; in percent. Plain text, columns aligned with spaces, lines end in
    /// <c>\n</c>.
    /// </summary>
    public static string Write(CoreferenceScore score)
    {
        StringBuilder table = new();
        Append(table, "without singletons", score.WithoutSingletons);
        Append(table.Append('\n'), "with singletons", score.WithSingletons);
        table.Append("\nkind, without singletons   mentions      B³ in chains   alone:    MUC      B³  CEAF-e   CoNLL\n");
        foreach (KindScore kind in score.Kinds)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"{kind.Kind,-24}{100 * kind.Mentions.F1,11:F2}{100 * kind.InChains.F1,18:F2}{Percent(kind.Alone.Muc),16}{Percent(kind.Alone.B3),8}{Percent(kind.Alone.Ceafe),8}{100 * kind.Alone.Conll,8:F2}\n");
        }

        return table.ToString();
    }

    private static void Append(StringBuilder table, string title, ChainMeasures measures)
    {
        table.Append(CultureInfo.InvariantCulture, $"{title,-24}  precision  recall      F1\n");
        AppendRow(table, "mentions", measures.Mentions.Precision, measures.Mentions.Recall, measures.Mentions.F1);
        AppendRow(table, "MUC", measures.Muc.Precision, measures.Muc.Recall, measures.Muc.F1);
        AppendRow(table, "B³", measures.B3.Precision, measures.B3.Recall, measures.B3.F1);
        AppendRow(table, "CEAF-e", measures.Ceafe.Precision, measures.Ceafe.Recall, measures.Ceafe.F1);
        table.Append(CultureInfo.InvariantCulture, $"{"CoNLL",-24}{100 * measures.Conll,27:F2}\n");
    }

    private static void AppendRow(StringBuilder table, string name, double precision, double recall, double f1) => table.Append(
        CultureInfo.InvariantCulture, $"{name,-24}{100 * precision,11:F2}{100 * recall,8:F2}{100 * f1,8:F2}\n");

    private static string Percent(ChainCount count) => (100 * count.F1).ToString("F2", CultureInfo.InvariantCulture);
}
