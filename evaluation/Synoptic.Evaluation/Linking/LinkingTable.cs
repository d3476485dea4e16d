using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Linking.Model;

namespace Synoptic.Evaluation.Linking;

/// <summary>A score of linking as a table for people.</summary>
public static class LinkingTable
{
    /// <summary>The program and the rule to beat, with singletons and without; in percent. Plain text, lines end in <c>\n</c>.</summary>
    public static string Write(LinkingScore score)
    {
        StringBuilder table = new("                                  MUC P     R    F1   B³ P     R    F1 CEAF-e P     R    F1   CoNLL\n");
        Append(table, "linked", score.Linked.WithSingletons);
        Append(table, "linked, without singletons", score.Linked.WithoutSingletons);
        Append(table, "same words", score.SameWords.WithSingletons);
        Append(table, "same words, without singletons", score.SameWords.WithoutSingletons);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string title, ChainMeasures measures) => table.Append(
        CultureInfo.InvariantCulture,
        $"{title,-30}{Shares(measures.Muc, 9)}{Shares(measures.B3, 7)}{Shares(measures.Ceafe, 9)}{100 * measures.Conll,8:F2}\n");

    private static string Shares(ChainCount count, int width) => string.Create(
        CultureInfo.InvariantCulture, $"{(100 * count.Precision).ToString("F1", CultureInfo.InvariantCulture).PadLeft(width)}{100 * count.Recall,6:F1}{100 * count.F1,6:F1}");
}
