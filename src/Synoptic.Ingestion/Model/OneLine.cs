using System.Net;
using System.Text.RegularExpressions;

namespace Synoptic.Ingestion.Model;

/// <summary>Puts what metadata give on one line.</summary>
internal static partial class OneLine
{
    /// <summary>The text with white space folded and character references resolved; null when nothing is left.</summary>
    public static string? Of(string? text)
    {
        string folded = WhiteSpace().Replace(WebUtility.HtmlDecode(text ?? ""), " ").Trim();
        return folded.Length == 0 ? null : folded;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
