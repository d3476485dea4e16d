using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Events.Records.Model;

namespace Synoptic.Evaluation.Events.Records;

/// <summary>Scores of records as a table for people: percent, plain text, lines end in <c>\n</c>.</summary>
public static class RecordTable
{
    private const int LongestName = 24;

    /// <summary>The coder and the trivial rule: records, those exactly right, and the same of records with events.</summary>
    public static string Write(RecordComparison score)
    {
        StringBuilder table = new($"{"",-LongestName} records   right       %  with events   right       %\n");
        Append(table, "dictionary coder", score.Coded);
        Append(table, "trivial: first, AGREE", score.Trivial);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string name, RecordScore score) => table.Append(
        CultureInfo.InvariantCulture,
        $"{name,-LongestName}{score.Records,8}{score.Right,8}{100 * score.Exact,8:F2}{score.WithEvents,13}{score.RightWithEvents,8}{100 * score.ExactWithEvents,8:F2}\n");
}
