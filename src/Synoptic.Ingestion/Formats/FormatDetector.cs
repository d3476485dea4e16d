using System.Text;
using System.Text.RegularExpressions;

namespace Synoptic.Ingestion.Formats;

/// <summary>Tells a file's format by the ending of its name, or else by how its content begins.</summary>
internal static partial class FormatDetector
{
    private const int Sample = 1024;

    public static ReportFormat Detect(string name, ReadOnlySpan<byte> content) => ByName(name) ?? ByContent(content);

    private static ReportFormat? ByName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" => ReportFormat.PlainText,
        ".md" or ".markdown" => ReportFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => ReportFormat.Page,
        ".json" => ReportFormat.Json,
        ".jsonl" or ".ndjson" => ReportFormat.JsonLines,
        _ => null,
    };

    private static ReportFormat ByContent(ReadOnlySpan<byte> content)
    {
        // Formats show themselves in ASCII; dropping zero bytes lets them show in UTF-16 too.
        string start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, Sample)])
            .Replace("\0", "", StringComparison.Ordinal);
        return PageStart().IsMatch(start) ? ReportFormat.Page
            : JsonStart().IsMatch(start) ? ReportFormat.Json
            : ReportFormat.PlainText;
    }

    // Byte order marks as Latin-1 shows them may come first.
    private const string Mark = @"\A(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*";

    [GeneratedRegex(
        Mark + @"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PageStart();

    [GeneratedRegex(Mark + @"(?:\{\s*[""}]|\[\s*[\{\]])", RegexOptions.CultureInvariant)]
    private static partial Regex JsonStart();
}
