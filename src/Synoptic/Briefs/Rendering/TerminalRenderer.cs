using System.Globalization;
using Spectre.Console;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Rendering;

/// <summary>
/// Draws a brief on a terminal. Text of reports is given to the console as text, never in its markup
/// language, and only after <see cref="VisibleText"/>.
/// </summary>
public static class TerminalRenderer
{
    /// <summary>On fewer cells a table cuts words.</summary>
    private const int NarrowestTable = 64;

    private static readonly Style Plain = Style.Plain;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Draws the brief in the console's width and with the styles that it can show.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="footer">What the audit counted; the last line.</param>
    /// <param name="console">Where to draw.</param>
    public static void Render(Brief brief, string footer, IAnsiConsole console)
    {
        WriteHeading(console, BriefWords.Title(brief));
        WriteReports(console, brief);
        WriteNote(console, BriefWords.Focus(brief));
        foreach (BriefSection section in BriefSection.Of(brief).Where(section => section.Name != BriefSections.Reports))
        {
            WriteSection(console, section.Heading, section.Lines.Select(Line));
        }

        if (!brief.Failures.IsEmpty)
        {
            WriteSection(console, BriefWords.Failures, brief.Failures.Select(Line));
        }

        console.WriteLine();
        WriteNote(console, BriefWords.Legend(brief));
        WriteNote(console, footer);
    }

    private static void WriteNote(IAnsiConsole console, string? note)
    {
        if (note is not null)
        {
            console.Write(new Hanging(string.Empty, new Text(VisibleText.Line(note), Faint)));
        }
    }

    private static void WriteReports(IAnsiConsole console, Brief brief)
    {
        if (console.Profile.Width >= NarrowestTable && !brief.Documents.IsEmpty)
        {
            console.Write(new Hanging(string.Empty, ReportsTable(brief)));
            return;
        }

        foreach ((int index, BriefDocument document) in brief.Documents.Index())
        {
            Paragraph report = new(VisibleText.Line(ReportWords.Name(document)), Plain);
            report.Append(VisibleText.Line($" · {ReportWords.Source(document)}, {ReportWords.Date(document)}"), Faint);
            console.Write(new Hanging(string.Create(CultureInfo.InvariantCulture, $"{index + 1,3} "), report));
        }
    }

    private static Table ReportsTable(Brief brief)
    {
        Table table = new() { Border = TableBorder.Horizontal, BorderStyle = Faint };
        table.AddColumn(new TableColumn(Cell("#", Faint)).RightAligned());
        table.AddColumn(new TableColumn(Cell("report", Faint)));
        table.AddColumn(new TableColumn(Cell("source", Faint)));
        table.AddColumn(new TableColumn(Cell("published", Faint)).NoWrap());
        foreach ((int index, BriefDocument document) in brief.Documents.Index())
        {
            table.AddRow(
                Cell((index + 1).ToString(CultureInfo.InvariantCulture), Plain),
                Cell(ReportWords.Name(document), Plain),
                Cell(ReportWords.Source(document), document.Source is null ? Faint : Plain),
                Cell(ReportWords.Date(document), document.PublishedAt is null ? Faint : Plain));
        }

        return table;
    }

    private static void WriteSection(IAnsiConsole console, string title, IEnumerable<Paragraph> lines)
    {
        console.WriteLine();
        WriteHeading(console, title);
        foreach (Paragraph line in lines)
        {
            console.Write(new Hanging("  · ", line));
        }
    }

    private static void WriteHeading(IAnsiConsole console, string title)
    {
        console.Write(Cell(title, Strong));
        console.WriteLine();
    }

    private static Paragraph Line(BriefLine line)
    {
        Paragraph paragraph = new(VisibleText.Line(line.Text), Plain);
        paragraph.Append(" " + CitationNames.Labels(line.Citations), Faint);
        return paragraph;
    }

    private static Paragraph Line(BriefFailure failure) => new(VisibleText.Line(BriefWords.Failure(failure)), Plain);

    private static Text Cell(string text, Style style) => new(VisibleText.Line(text), style);
}
