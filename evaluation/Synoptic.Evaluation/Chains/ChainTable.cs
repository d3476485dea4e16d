using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Chains.Model;

namespace Synoptic.Evaluation.Chains;

/// <summary>A score of chains as a table for people.</summary>
public static class ChainTable
{
    private const int LongestPattern = 32;

    /// <summary>
    /// A line for each pattern and one for all; shares in percent, false statements for each text that is annotated
    /// whole, <c>-</c> where none is. Plain text, columns aligned with spaces, lines end in <c>\n</c>.
    /// </summary>
    public static string Write(ChainScore score)
    {
        StringBuilder table = new($"{"pattern",-LongestPattern}  statements   found  chains right  steps F1  anonymity  false a text\n");
        foreach (PatternScore pattern in score.Patterns)
        {
            Append(table, pattern.Pattern, pattern.Measures);
        }

        Append(table, "all", score.All);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string name, ChainMeasures measures) => table.Append(
        CultureInfo.InvariantCulture,
        $"{Visible(name),-LongestPattern}{measures.Statements,12}{100 * measures.FoundShare,8:F2}{100 * measures.ChainAccuracy,14:F2}{100 * measures.Steps.F1,10:F2}{100 * measures.AnonymityAccuracy,11:F2}{FalsePerText(measures),14}\n");

    private static string FalsePerText(ChainMeasures measures) => measures.FalsePerText?.ToString("F2", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>A pattern's name comes from a file: it keeps to its column and steers no terminal.</summary>
    private static string Visible(string name) => string.Concat(
        name.Take(LongestPattern).Select(character => char.IsLetterOrDigit(character) || character is '-' or ' ' or '_' ? character : '?'));
}
