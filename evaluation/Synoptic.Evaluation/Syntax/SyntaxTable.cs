using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Syntax.Model;

namespace Synoptic.Evaluation.Syntax;

/// <summary>A score of syntax as a table for people.</summary>
public static class SyntaxTable
{
    /// <summary>
    /// One line for each measure, in percent; <c>-</c> where no stage fills the column. Plain text, columns aligned
    /// with spaces, lines end in <c>\n</c>.
    /// </summary>
    public static string Write(SyntaxScore score)
    {
        StringBuilder table = new("measure          precision  recall      F1\n");
        foreach (SyntaxMeasure measure in score.Measures)
        {
            table.Append(measure.Count is { } count
                ? string.Create(CultureInfo.InvariantCulture, $"{measure.Name,-16}{100 * count.Precision,10:F2}{100 * count.Recall,8:F2}{100 * count.F1,8:F2}\n")
                : $"{measure.Name,-16}{"-",10}{"-",8}{"-",8}\n");
        }

        return table.ToString();
    }
}
