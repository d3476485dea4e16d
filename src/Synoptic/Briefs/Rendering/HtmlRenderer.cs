using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Rendering;

/// <summary>
/// Writes a brief as one HTML file that needs nothing else: the brief beside the texts, each citation a link
/// to its sentence. It has no script and loads nothing; its content policy forbids both.
/// </summary>
public static class HtmlRenderer
{
    /// <summary>The brief as HTML, with line feeds.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="footer">What the audit counted; the last line.</param>
    public static string Render(Brief brief, string footer)
    {
        Html page =
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{RenderingWords.Title(brief)}</title>
            <style>
            {Stylesheet.Rules}
            </style>
            </head>
            <body>
            {HtmlBrief.Of(brief, footer)}
            {HtmlReports.Of(brief)}
            </body>
            </html>

            """;
        return page.ToString().ReplaceLineEndings("\n");
    }
}
