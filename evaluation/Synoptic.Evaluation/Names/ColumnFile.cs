using System.Collections.Immutable;

namespace Synoptic.Evaluation.Names;

/// <summary>The lines of a column file, taken apart: by tabs where it has any in most of its lines, else by spaces.</summary>
internal sealed class ColumnFile
{
    private const string DocumentMark = "-DOCSTART-";

    public ColumnFile(IEnumerable<string> lines)
    {
        ImmutableArray<string> all = [.. lines];
        bool hasTabs = 2 * all.Count(line => line.Contains('\t', StringComparison.Ordinal)) > all.Count(line => !string.IsNullOrWhiteSpace(line)) - all.Count(IsRemark);
        Rows = [.. all.Select(line => Split(line, hasTabs))];
    }

    /// <summary>The cells of each line; none for a blank line.</summary>
    public ImmutableArray<string[]> Rows { get; }

    /// <summary>The rows that surely hold a token.</summary>
    public ImmutableArray<string[]> TokenRows =>
        [.. Rows.Where(row => row.Length > 0 && !IsRemark(row[0]) && !IsDocumentStart(row))];

    /// <summary>Whether a document begins here: <c>-DOCSTART-</c>, or the comment <c># newdoc</c>.</summary>
    public static bool IsDocumentStart(string[] row) =>
        row.Contains(DocumentMark, StringComparer.Ordinal)
        || (row is [var only] && only.StartsWith("# newdoc", StringComparison.Ordinal))
        || row is ["#", "newdoc", ..];

    /// <summary>Whether the row is a comment rather than a token that begins with a number sign.</summary>
    public static bool IsComment(string[] row, ColumnLayout layout) =>
        IsRemark(row[0]) && (!layout.Fits(row) || !NameTag.IsTag(row[layout.Tag]));

    private static bool IsRemark(string text) => text.StartsWith('#');

    private static string[] Split(string line, bool hasTabs) =>
        hasTabs && !string.IsNullOrWhiteSpace(line)
            ? line.Split('\t')
            : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
