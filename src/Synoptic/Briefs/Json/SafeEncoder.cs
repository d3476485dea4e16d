using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Synoptic.Briefs.Json;

/// <summary>
/// Lets the scripts of the world stand as they are, and escapes what could act where the JSON is shown or
/// embedded: controls, unassigned and private characters, line separators, markup, and, other than the stock
/// encoders, format characters (Unicode category Cf), which hold the bidirectional marks.
/// </summary>
internal static class SafeEncoder
{
    public static JavaScriptEncoder Create()
    {
        TextEncoderSettings settings = new(UnicodeRanges.All);
        settings.ForbidCharacters([.. FormatCharacters()]);
        return JavaScriptEncoder.Create(settings);
    }

    private static IEnumerable<char> FormatCharacters() =>
        Enumerable.Range(char.MinValue, char.MaxValue + 1)
            .Select(unit => (char)unit)
            .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format);
}
