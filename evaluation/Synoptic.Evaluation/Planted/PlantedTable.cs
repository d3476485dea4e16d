using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Planted.Model;

namespace Synoptic.Evaluation.Planted;

/// <summary>A score as a table for people.</summary>
public static class PlantedTable
{
    /// <summary>
    /// One line for each kind that was planted or falsely marked, <c>-</c> where false marks are not
    /// counted; then the three shares. Plain text, columns aligned with spaces, lines end in <c>\n</c>.
    /// </summary>
    public static string Write(PlantedScore score)
    {
        StringBuilder table = new();
        Append(table, "kind", "found", "missed", "false", "");
        foreach (KindScore kind in score.Kinds.Where(kind => kind.Planted > 0 || kind.False > 0))
        {
            Append(table, PlantedKinds.NameOf(kind.Kind), Number(kind.Found), Number(kind.Missed), kind.False is { } marks ? Number(marks) : "-", Note(kind.Kind));
        }

        Append(table, "all", Number(score.FoundItems.Length), Number(score.MissedItems.Length), Number(score.Kinds.Sum(kind => kind.False ?? 0)), "");
        table.Append(CultureInfo.InvariantCulture, $"\nrecall {score.Recall:F3}  precision {score.Precision:F3}  conflict precision {score.ConflictPrecision:F3}\n");
        foreach (string report in score.UnreadReports)
        {
            table.Append(CultureInfo.InvariantCulture, $"not read, so what was planted there is missed: {Quoted.Excerpt(report)}\n");
        }

        return table.ToString();
    }

    private static string Note(PlantedKind kind) => kind switch
    {
        PlantedKind.Denial => "only as a polarity conflict",
        _ => "",
    };

    private static void Append(StringBuilder table, string kind, string found, string missed, string marks, string note) =>
        table.Append(string.Create(CultureInfo.InvariantCulture, $"{kind,-22}{found,7}{missed,8}{marks,7}  {note}").TrimEnd()).Append('\n');

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
