using Synoptic.Ingestion.Markdown;
using Synoptic.Ingestion.Model;
using Synoptic.Ingestion.Pages;
using Synoptic.Ingestion.PlainText;
using Synoptic.Ingestion.Records;

namespace Synoptic.Ingestion.Formats;

/// <summary>Takes the report or reports out of a decoded file.</summary>
internal static class ReportExtractor
{
    public static Extraction Extract(InputFile file, ReportFormat format)
    {
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            return Extraction.Failed(file.Path, "holds only white space; save the report's text in it or leave it out.");
        }

        return format switch
        {
            ReportFormat.Page => PageExtractor.Extract(file),
            ReportFormat.Markdown => MarkdownExtractor.Extract(file),
            ReportFormat.Json => RecordExtractor.Extract(file),
            ReportFormat.JsonLines => RecordExtractor.ExtractLines(file),
            _ => PlainTextExtractor.Extract(file),
        };
    }
}
