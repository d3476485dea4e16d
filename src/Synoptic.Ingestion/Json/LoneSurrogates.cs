using System.Text.RegularExpressions;

namespace Synoptic.Ingestion.Json;

/// <summary>
/// Replaces the escapes of surrogates that have no partner (<c>\ud800</c>) by that of U+FFFD, of the same
/// length, so that places stay. JSON allows them; no text can hold them, and the parser throws at them.
/// </summary>
internal static partial class LoneSurrogates
{
    public static string Replace(string json) => json.Contains(@"\u", StringComparison.Ordinal)
        ? Escape().Replace(json, match => match.Groups["lone"].Success ? @"\ufffd" : match.Value)
        : json;

    // Other escapes are matched too, so that "\\ud800" (a backslash and letters) is not taken for one.
    [GeneratedRegex(
        @"\\u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}|(?<lone>\\u[Dd][89A-Fa-f][0-9A-Fa-f]{2})|\\.",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
