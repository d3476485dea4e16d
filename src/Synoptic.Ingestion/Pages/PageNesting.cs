using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Synoptic.Ingestion.Pages;

/// <summary>
/// Measures how deep the tags of a page nest, before it is parsed: the parser's time grows with the square
/// of the depth, so that a hostile page could keep it busy for ever.
/// </summary>
internal static partial class PageNesting
{
    // Browsers stop at 512. Tags that are left open by negligence add up to some more.
    private const int Deepest = 1000;

    // Void elements, those whose end tag may be left out, and those that close one of their own name.
    private static readonly FrozenSet<string> WithoutDepth = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "area", "base", "body", "br", "button", "caption", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input",
        "li", "link", "meta", "nobr", "optgroup", "option", "p", "param", "rb", "rp", "rt", "rtc", "source", "tbody", "td", "tfoot", "th",
        "thead", "tr", "track", "wbr");

    public static bool IsTooDeep(string html)
    {
        Dictionary<string, int> open = new(StringComparer.OrdinalIgnoreCase);
        int depth = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            depth += Change(open, tag.Groups["name"].Value, tag.Groups["end"].Success);
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    // An end tag without a start tag of its name closes nothing.
    private static int Change(Dictionary<string, int> open, string name, bool ends)
    {
        int count = open.GetValueOrDefault(name);
        if (WithoutDepth.Contains(name) || (ends && count == 0))
        {
            return 0;
        }

        int change = ends ? -1 : 1;
        open[name] = count + change;
        return change;
    }

    [GeneratedRegex("<(?<end>/)?(?<name>[A-Za-z][^\\s/>]{0,30})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
