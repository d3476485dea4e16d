using System.Security.Cryptography;
using System.Text;

namespace Synoptic.Rendering;

/// <summary>
/// One HTML file that needs nothing else. It has no script and loads nothing; its content policy forbids both, and
/// every style but its own, which it knows by hash.
/// </summary>
internal static class HtmlPage
{
    /// <summary>The file, with line feeds.</summary>
    /// <param name="title">What a browser calls it.</param>
    /// <param name="rules">The style rules of this kind of page, after those of every page.</param>
    /// <param name="body">What stands between the body's tags.</param>
    public static string Of(string title, Html rules, Html body)
    {
        Html style = WithLineFeeds($"\n{PageStyles.Rules}\n{rules}\n{PageStyles.Print}\n");
        Html page =
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{HashOf(style)}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <style>{style}</style>
            </head>
            <body>
            {body}
            </body>
            </html>

            """;
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static Html WithLineFeeds(Html style)
    {
        Html copy = Html.Empty;
        copy.AppendLiteral(style.ToString().ReplaceLineEndings("\n"));
        return copy;
    }

    /// <summary>The hash of a style sheet as a content policy names it (Content Security Policy Level 3, 2.3.1).</summary>
    private static Html HashOf(Html style)
    {
        Html hash = Html.Empty;
        hash.AppendLiteral(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.ToString()))));
        return hash;
    }
}
