using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.PlainText;

/// <summary>Reads what the first lines of a text show about it, down to the first line of the body.</summary>
internal static class HeaderReader
{
    // Enough to see whether lines are paragraphs; a header itself is shorter.
    private const int LinesInView = 40;
    private const int LinesOfHeader = 10;

    // Longer lines are paragraphs, not parts of a header.
    private const int LongestOfHeader = 160;

    public static Header Read(string text)
    {
        var lines = TextLines.Of(text, LinesInView);
        var title = Headline.Find(lines);
        var details = Details.None;
        foreach (var line in lines.Take(LinesOfHeader).Where(line => line.Span != title))
        {
            if (HeaderLine.Read(line.Text) is { } found)
            {
                title = TitleIn(line, found) ?? title;
                details = details.Or(found);
            }
            else if (line.EndsSentence || line.Text.Length > LongestOfHeader)
            {
                return new(title, WithDateline(details, line.Text));
            }
        }

        return new(title, details);
    }

    private static TextSpan? TitleIn(TextLine line, Details found) =>
        found.Title is { } title ? new(line.Span.End - title.Length, line.Span.End) : null;

    private static Details WithDateline(Details details, string line) =>
        details.PublishedAt is null ? details with { PublishedAt = Dateline.DateOf(line) } : details;
}
