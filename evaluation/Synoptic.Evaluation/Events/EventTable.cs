using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Events.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>Scores of events as tables for people: percent, plain text, columns aligned with spaces, lines end in <c>\n</c>.</summary>
public static class EventTable
{
    private const int LongestName = 24;

    /// <summary>The three ways of telling types, then precision, recall and F1 of each type by rules and trained.</summary>
    public static string Write(TypeComparison score)
    {
        StringBuilder table = new($"{"",-LongestName}  macro F1  accuracy\n");
        Append(table, "rules (shipped)", score.Rules);
        Append(table, "trained, five folds", score.Trained);
        Append(table, "trivial: AGREE", score.Trivial);
        table.Append(CultureInfo.InvariantCulture, $"\n{"type",-LongestName}{"gold",8}{"rules P",9}{"R",8}{"F1",8}{"trained P",11}{"R",8}{"F1",8}\n");
        foreach (((string type, MatchCount rules), (_, MatchCount trained)) in score.Rules.Types.Zip(score.Trained.Types))
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"{Visible(type),-LongestName}{rules.Gold,8}{100 * rules.Precision,9:F2}{100 * rules.Recall,8:F2}{100 * rules.F1,8:F2}{100 * trained.Precision,11:F2}{100 * trained.Recall,8:F2}{100 * trained.F1,8:F2}\n");
        }

        return table.ToString();
    }

    /// <summary>The detector and the trivial rule: recall of pairs, recall and precision of pairs with type.</summary>
    public static string Write(PairComparison score)
    {
        StringBuilder table = new($"{"",-LongestName}    gold  predicted  pair recall  pair + type recall  precision\n");
        Append(table, "detector (shipped)", score.Detected);
        Append(table, "trivial: first, AGREE", score.Trivial);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string name, TypeScore score) =>
        table.Append(CultureInfo.InvariantCulture, $"{name,-LongestName}{100 * score.MacroF1,10:F2}{100 * score.Accuracy,10:F2}\n");

    private static void Append(StringBuilder table, string name, PairScore score) => table.Append(
        CultureInfo.InvariantCulture,
        $"{name,-LongestName}{score.Gold,8}{score.Predicted,11}{100 * score.PairRecall,13:F2}{100 * score.PairTypeRecall,20:F2}{100 * score.PairTypePrecision,11:F2}\n");

    /// <summary>A type's name comes from a file: it keeps to its column and steers no terminal.</summary>
    private static string Visible(string name) =>
        string.Concat(name.Take(LongestName).Select(character => char.IsLetterOrDigit(character) || character is '-' or '_' ? character : '?'));
}
