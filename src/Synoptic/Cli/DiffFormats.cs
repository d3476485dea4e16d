using System.Text;
using Spectre.Console;
using Synoptic.Redlines.Json;
using Synoptic.Redlines.Model;
using Synoptic.Redlines.Rendering;

namespace Synoptic.Cli;

/// <summary>The formats of a redline, those of a brief.</summary>
internal static class DiffFormats
{
    /// <summary>Redlines in a format: UTF-8 without a byte order mark, with line feeds.</summary>
    /// <param name="format">One of <see cref="BriefFormats.Names"/>.</param>
    /// <param name="folders">The redlines.</param>
    /// <param name="isAll">Whether what is kept and what is trivial is shown to people too; JSON has all.</param>
    /// <param name="screen">What the terminal format is drawn for.</param>
    public static byte[] Draw(string format, ComparedFolders folders, bool isAll, Screen screen) => format switch
    {
        "json" => RedlineJson.Write(folders),
        "html" => Encoding.UTF8.GetBytes(RedlineHtml.Render(folders, isAll)),
        "markdown" => Encoding.UTF8.GetBytes(RedlineMarkdown.Render(folders, isAll)),
        _ => Encoding.UTF8.GetBytes(TerminalText.Of(screen, ColorSystemSupport.Standard, console => RedlineTerminal.Render(folders, isAll, console))),
    };
}
