using System.Globalization;
using System.Text;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World;

/// <summary>A score of the world as a table for people.</summary>
public static class WorldTable
{
    private const int LongestName = 56;

    /// <summary>
    /// A line for each row and one for all, then a line for each class; shares in percent. Plain text, columns aligned
    /// with spaces, lines end in <c>\n</c>.
    /// </summary>
    public static string Write(WorldScore score)
    {
        StringBuilder table = new();
        AppendHead(table, "row");
        foreach (RowScore row in score.Rows)
        {
            Append(table, string.Create(CultureInfo.InvariantCulture, $"{row.Row,2} {row.Name}"), row.Count);
        }

        Append(table, "all", score.All);
        table.Append('\n');
        AppendHead(table, "class");
        foreach ((string name, WorldCount count) in score.Classes)
        {
            Append(table, name, count);
        }

        return table.ToString();
    }

    /// <summary>What was missed and what is wrong in each passage, a line each.</summary>
    public static string WriteFaults(WorldScore score)
    {
        StringBuilder faults = new();
        foreach (PassageScore passage in score.Passages.Where(passage => passage.Missed.Length + passage.False.Length > 0))
        {
            faults.Append(CultureInfo.InvariantCulture, $"{passage.Passage.Id}\n");
            AppendAll(faults, "missed", passage.Missed);
            AppendAll(faults, "false ", passage.False);
        }

        return faults.ToString();
    }

    private static void AppendAll(StringBuilder faults, string what, IEnumerable<string> words)
    {
        foreach (string line in words)
        {
            faults.Append(CultureInfo.InvariantCulture, $"  {what} {Visible(line)}\n");
        }
    }

    private static void AppendHead(StringBuilder table, string name) =>
        table.Append(CultureInfo.InvariantCulture, $"{name,-LongestName}  right  missed  false  precision  recall     F1\n");

    private static void Append(StringBuilder table, string name, WorldCount count)
    {
        string visible = Visible(name.Length > LongestName ? name[..LongestName] : name);
        table.Append(
            CultureInfo.InvariantCulture,
            $"{visible,-LongestName}{count.Right,7}{count.Missed,8}{count.False,7}{100 * count.Precision,11:F2}{100 * count.Recall,8:F2}{100 * count.F1,7:F2}\n");
    }

    /// <summary>Words come from a file: they keep to their line and steer no terminal.</summary>
    private static string Visible(string words) =>
        string.Concat(words.Select(character => char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format ? '?' : character));
}
