using System.Text;
using Spectre.Console;
using Synoptic.Briefs.Json;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Pages;
using Synoptic.Briefs.Rendering;

namespace Synoptic.Cli;

/// <summary>The formats of a brief, by name.</summary>
internal static class BriefFormats
{
    /// <summary>The format when none is asked for.</summary>
    public const string Default = "terminal";

    /// <summary>All names.</summary>
    public static readonly IReadOnlyList<string> Names = [Default, "markdown", "html", "json"];

    /// <summary>The brief in a format: UTF-8 without a byte order mark, with line feeds.</summary>
    /// <param name="format">One of <see cref="Names"/>.</param>
    /// <param name="brief">The brief.</param>
    /// <param name="footer">What the audit counted, for people.</param>
    /// <param name="screen">What the terminal format is drawn for.</param>
    public static byte[] Draw(string format, Brief brief, string footer, Screen screen) => format switch
    {
        "json" => BriefJson.Write(brief),
        "html" => Encoding.UTF8.GetBytes(HtmlRenderer.Render(brief, footer)),
        "markdown" => Encoding.UTF8.GetBytes(MarkdownRenderer.Render(brief, footer)),
        _ => Encoding.UTF8.GetBytes(TerminalText.Of(screen, ColorSystemSupport.NoColors, console => TerminalRenderer.Render(brief, footer, console))),
    };
}
