namespace Synoptic.Ingestion.Formats;

/// <summary>How a file holds its report or reports.</summary>
internal enum ReportFormat
{
    /// <summary>Text as it is.</summary>
    PlainText,

    /// <summary>Markdown, with or without front matter.</summary>
    Markdown,

    /// <summary>A page in HTML.</summary>
    Page,

    /// <summary>One JSON value.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,
}
