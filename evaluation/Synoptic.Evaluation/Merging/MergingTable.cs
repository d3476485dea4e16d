using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Merging.Model;

namespace Synoptic.Evaluation.Merging;

/// <summary>A score of merging as a table for people.</summary>
public static class MergingTable
{
    /// <summary>The merger and the baseline, in percent. Plain text, columns aligned with spaces, lines end in <c>\n</c>.</summary>
    public static string Write(MergingScore score, MergingScore sameLemma)
    {
        StringBuilder table = new("                       precision  recall      F1   same lemma\n");
        ChainMeasures measures = score.WithSingletons;
        ChainMeasures baseline = sameLemma.WithSingletons;
        Append(table, "MUC", measures.Muc, baseline.Muc);
        Append(table, "B³", measures.B3, baseline.B3);
        Append(table, "CEAF-e", measures.Ceafe, baseline.Ceafe);
        Append(table, "CoNLL", measures.Conll, baseline.Conll);
        Append(table, "CoNLL, no singletons", score.WithoutSingletons.Conll, sameLemma.WithoutSingletons.Conll);
        if (score.DifferentLemmas is { } pairs)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"\npairs with different lemmas, at precision {MergingScorer.LeastPrecision:F1}: {pairs.Right} of {pairs.Gold} found, recall {100 * pairs.Recall:F2}\n");
        }

        return table.ToString();
    }

    private static void Append(StringBuilder table, string name, ChainCount count, ChainCount baseline) => table.Append(
        CultureInfo.InvariantCulture,
        $"{name,-20}{100 * count.Precision,12:F2}{100 * count.Recall,8:F2}{100 * count.F1,8:F2}{100 * baseline.F1,13:F2}\n");

    private static void Append(StringBuilder table, string name, double value, double baseline) => table.Append(
        CultureInfo.InvariantCulture, $"{name,-20}{100 * value,28:F2}{100 * baseline,13:F2}\n");
}
