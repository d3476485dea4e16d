using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Evaluation.JsonLines;

namespace Synoptic.Evaluation.Events;

/// <summary>
/// Reads sentences with marked source and target from tab-separated lines whose header names, among others, the columns
/// <c>marked_sentence</c> and <c>gold_root</c>. Marks are <c>&lt;s&gt;…&lt;/s&gt;</c> and <c>&lt;t&gt;…&lt;/t&gt;</c>.
/// </summary>
public static class MarkedSentenceReader
{
    private const string SentenceColumn = "marked_sentence";
    private const string TypeColumn = "gold_root";

    /// <summary>Whether a line is the header of such a file.</summary>
    public static bool IsHeader(string line)
    {
        string[] columns = Split(line);
        return columns.Contains(SentenceColumn, StringComparer.Ordinal) && columns.Contains(TypeColumn, StringComparer.Ordinal);
    }

    /// <summary>Reads a file; a row with a fault is left out. Without the header there are no sentences and one problem.</summary>
    public static JsonLinesReading<MarkedSentence> Read(ImmutableArray<string> lines)
    {
        int header = lines.IndexOf(lines.FirstOrDefault(IsHeader) ?? "");
        if (header < 0)
        {
            return new JsonLinesReading<MarkedSentence>([], [$"has no header with the columns {SentenceColumn} and {TypeColumn}; give it."]);
        }

        string[] columns = Split(lines[header]);
        (int sentence, int type) = (Array.IndexOf(columns, SentenceColumn), Array.IndexOf(columns, TypeColumn));
        var sentences = ImmutableArray.CreateBuilder<MarkedSentence>();
        var problems = ImmutableArray.CreateBuilder<string>();
        for (int i = header + 1; i < lines.Length; i++)
        {
            string[] row = Split(lines[i]);
            if (row.Length > Math.Max(sentence, type) && row[type].Length > 0)
            {
                sentences.Add(MarkedText.Read(row[sentence], row[type].Trim()));
            }
            else if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"line {i + 1}: has no type in column {type + 1}; mend the row."));
            }
        }

        return new JsonLinesReading<MarkedSentence>(sentences.ToImmutable(), problems.ToImmutable());
    }

    private static string[] Split(string line) => line.TrimEnd('\r').Split('\t');
}
