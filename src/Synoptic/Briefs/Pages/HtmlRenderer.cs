using Synoptic.Briefs.Model;
using Synoptic.Briefs.Rendering;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Pages;

/// <summary>
/// Writes a brief as one HTML file that needs nothing else: the brief beside the texts, each citation a link
/// to its sentence. It has no script and loads nothing; its content policy forbids both.
/// </summary>
public static class HtmlRenderer
{
    /// <summary>The brief as HTML, with line feeds.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="footer">What the audit counted; the last line.</param>
    public static string Render(Brief brief, string footer) => HtmlPage.Of(
        BriefWords.Title(brief),
        $"{BriefStyles.Rules}\n{FigureStyles.Rules}",
        $"""
        <a class="skip" href="#brief">Skip to the brief</a> <a class="skip" href="#reports">Skip to the reports</a>
        {HtmlBrief.Of(brief, footer)}
        {HtmlReports.Of(brief.Documents, "The reports", LineAnchors.Of(brief))}
        """);
}
