using System.Globalization;
using System.Text;

namespace Synoptic.Rendering;

/// <summary>
/// The door through which text that others wrote goes to a terminal, to Markdown and to HTML. What comes out
/// is what a reader sees: nothing in it steers a screen, turns the direction of writing or hides.
/// </summary>
/// <remarks>
/// One rule. Tabs and line ends become a space. Each other character that has no shape of its own becomes
/// U+FFFD: controls, format characters (bidirectional marks and overrides, zero-width characters, soft
/// hyphens, tags), halves of surrogate pairs, line and paragraph separators, noncharacters, and the fillers and
/// selectors that Unicode calls default-ignorable. The selectors U+FE00–U+FE0F stay: they choose between two visible
/// shapes of the character before them.
/// </remarks>
public static class VisibleText
{
    /// <summary>Default-ignorable or blank characters of the basic plane that are no format characters (Unicode 16, DerivedCoreProperties).</summary>
    private const string Blank = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2065\u2800\u3164\uFFA0";

    /// <summary>The text on one line, safe to show.</summary>
    public static string Line(string text)
    {
        StringBuilder shown = new(text.Length);
        foreach (Rune rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            shown.Append(Shown(rune).ToString());
        }

        return shown.ToString();
    }

    private static Rune Shown(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => new Rune(' '),
        _ => IsVisible(rune) ? rune : Rune.ReplacementChar,
    };

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate => false,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        _ => !IsBlank(rune.Value) && !IsNoncharacter(rune.Value),
    };

    private static bool IsNoncharacter(int codePoint) =>
        codePoint is >= 0xFDD0 and <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE;

    /// <summary>Plane 14 up to U+E0FFF holds only tags, selectors and places reserved for their like.</summary>
    private static bool IsBlank(int codePoint) =>
        codePoint is (>= 0xE0000 and <= 0xE0FFF) or (>= 0xFFF0 and <= 0xFFF8)
        || (codePoint <= char.MaxValue && Blank.Contains((char)codePoint, StringComparison.Ordinal));
}
