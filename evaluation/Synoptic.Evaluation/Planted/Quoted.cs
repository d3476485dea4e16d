using System.Globalization;

namespace Synoptic.Evaluation.Planted;

/// <summary>Text of files as messages may show it: short, and without characters that could steer a terminal.</summary>
internal static class Quoted
{
    private const int MaximumLength = 60;

    public static string Excerpt(string text) => text.Length <= MaximumLength
        ? Escape(text)
        : Escape(text[..MaximumLength]) + "…";

    private static string Escape(string text) => string.Concat(text.Select(Escape));

    private static string Escape(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
        _ => character.ToString(),
    };
}
