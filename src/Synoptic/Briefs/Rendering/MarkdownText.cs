using System.Text;
using System.Text.RegularExpressions;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Rendering;

/// <summary>Text that stays text in Markdown, whatever it holds (CommonMark 0.31, and the extensions of GitHub and Markdig).</summary>
internal static partial class MarkdownText
{
    /// <summary>Characters that mean something in the middle of a line: emphasis, code, links, tables, mathematics, addresses.</summary>
    private const string Special = "\\`*_{}[]~|$^#@=+";

    /// <summary>The text on one line, escaped. HTML's own characters become entities, which the oldest readers know too.</summary>
    public static string Line(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in VisibleText.Line(text).Trim())
        {
            escaped.Append(character switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ when Special.Contains(character, StringComparison.Ordinal) => $"\\{character}",
                _ => character.ToString(),
            });
        }

        return WithoutMarkAtStart(WithoutAddresses(escaped.ToString()));
    }

    /// <summary>A colon before a word makes an address or a short code; "www." makes an address in some readers.</summary>
    private static string WithoutAddresses(string line) => Colon.Replace(line, "\\:").Replace("www.", "www\\.", StringComparison.OrdinalIgnoreCase);

    /// <summary>A dash, a colon, or a number with a stop or a bracket, begins a list where it begins a line.</summary>
    private static string WithoutMarkAtStart(string line)
    {
        int mark = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        bool begins = mark >= 0 && (mark == 0 ? line[0] is '-' or ':' : line[mark] is '.' or ')');
        return begins ? line.Insert(mark, "\\") : line;
    }

    [GeneratedRegex(@":(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Colon { get; }
}
