namespace Synoptic.Rendering;

/// <summary>One HTML file that needs nothing else. It has no script and loads nothing; its content policy forbids both.</summary>
internal static class HtmlPage
{
    /// <summary>The file, with line feeds.</summary>
    /// <param name="title">What a browser calls it.</param>
    /// <param name="rules">The style rules of this kind of page, after those of every page.</param>
    /// <param name="body">What stands between the body's tags.</param>
    public static string Of(string title, Html rules, Html body)
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
            <title>{title}</title>
            <style>
            {PageStyles.Rules}
            {rules}
            {PageStyles.Print}
            </style>
            </head>
            <body>
            {body}
            </body>
            </html>

            """;
        return page.ToString().ReplaceLineEndings("\n");
    }
}
