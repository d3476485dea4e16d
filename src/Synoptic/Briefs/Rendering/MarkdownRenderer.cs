using System.Globalization;
using System.Text;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Rendering;

/// <summary>
/// Writes a brief as Markdown. Text of reports cannot become markup; each citation links to its sentence,
/// in a list at the end.
/// </summary>
public static class MarkdownRenderer
{
    /// <summary>The brief as Markdown, with line feeds.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="footer">What the audit counted; the last line.</param>
    public static string Render(Brief brief, string footer)
    {
        StringBuilder page = new();
        page.Append("# ").Append(BriefWords.Title(brief)).Append("\n\n");
        AppendReports(page, brief);
        page.Append(BriefWords.Focus(brief) is { } focus ? MarkdownText.Line(focus) + "\n\n" : "");
        foreach (BriefSection section in BriefSection.Of(brief).Where(section => section.Name != BriefSections.Reports))
        {
            AppendList(page, section.Heading, section.Lines.Select(Line));
        }

        AppendList(page, BriefWords.Failures, brief.Failures.Select(failure => MarkdownText.Line(BriefWords.Failure(failure))));
        AppendList(page, "Cited sentences", CitedSentences(brief));
        page.Append("---\n\n").Append(BriefWords.Legend(brief) is { } legend ? MarkdownText.Line(legend) + "\n\n" : "").Append(MarkdownText.Line(footer)).Append('\n');
        return page.ToString();
    }

    private static void AppendReports(StringBuilder page, Brief brief)
    {
        page.Append("| # | report | source | published | file |\n|--:|---|---|---|---|\n");
        foreach ((int index, BriefDocument document) in brief.Documents.Index())
        {
            string[] cells = [ReportWords.Name(document), ReportWords.Source(document), ReportWords.Date(document), document.Path];
            page.Append(CultureInfo.InvariantCulture, $"| {index + 1} | ");
            page.AppendJoin(" | ", cells.Select(MarkdownText.Line)).Append(" |\n");
        }

        page.Append('\n');
    }

    private static void AppendList(StringBuilder page, string title, IEnumerable<string> items)
    {
        string list = string.Concat(items.Select(item => $"- {item}\n"));
        if (list.Length > 0)
        {
            page.Append("## ").Append(MarkdownText.Line(title)).Append("\n\n").Append(list).Append('\n');
        }
    }

    private static string Line(BriefLine line) =>
        string.Join(' ', line.Citations.Select(Link).Prepend(MarkdownText.Line(line.Text)));

    private static string Link(BriefCitation citation) =>
        $"[{Label(citation)}](#{CitationNames.Anchor(citation)})";

    private static string Label(BriefCitation citation) => $"\\{CitationNames.Label(citation)[..^1]}\\]";

    private static IEnumerable<string> CitedSentences(Brief brief) => brief.Lines
        .SelectMany(line => line.Citations)
        .Distinct()
        .OrderBy(citation => citation.Document)
        .ThenBy(citation => citation.Sentence)
        .Select(citation => CitedSentence(brief, citation));

    private static string CitedSentence(Brief brief, BriefCitation citation) =>
        $"<a id=\"{CitationNames.Anchor(citation)}\"></a>{Label(citation)} "
        + MarkdownText.Line(CitationNames.Sentence(brief, citation));
}
