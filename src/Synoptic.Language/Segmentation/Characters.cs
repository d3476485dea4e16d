using System.Buffers;
using System.Globalization;
using System.Text;

namespace Synoptic.Language.Segmentation;

/// <summary>Classes of characters that sentences, tokens and quotations are read by.</summary>
internal static class Characters
{
    /// <summary>The 52 letters of English, for vectorised searches.</summary>
    public static readonly SearchValues<char> AsciiLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Line feed, carriage return, vertical tab, form feed, next line, line and paragraph separator.</summary>
    public static bool IsLineBreak(char character) =>
        character is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>A mark that may end a sentence.</summary>
    public static bool IsStop(char character) => character is '.' or '!' or '?' or '…' || IsFullWidthStop(character);

    /// <summary>A mark that ends a sentence without white space after it.</summary>
    public static bool IsFullWidthStop(char character) => character is '。' or '！' or '？' or '।';

    /// <summary>A quotation mark or bracket that may close right after a stop.</summary>
    public static bool IsCloser(char character) => character is '"' or '\'' || IsSureCloser(character);

    /// <summary>A quotation mark or bracket that closes and never opens in English text.</summary>
    public static bool IsSureCloser(char character) =>
        character is '”' or '’' or '»' or '›' or ')' or ']' or '}' or '」' or '』';

    /// <summary>A quotation mark or bracket that may open a sentence.</summary>
    public static bool IsOpener(char character) =>
        character is '"' or '\'' or '“' or '‘' or '«' or '‹' or '„' or '(' or '[' or '{' or '「' or '『';

    /// <summary>A straight or curly apostrophe.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʼ';

    /// <summary>A hyphen within a word.</summary>
    public static bool IsHyphen(char character) => character is '-' or '‐' or '‑';

    /// <summary>A hyphen or dash of any length.</summary>
    public static bool IsDash(char character) => IsHyphen(character) || character is '–' or '—' or '―' or '‒' or '−';

    /// <summary>Whether the code point at <paramref name="index"/> is a letter, digit or mark.</summary>
    public static bool IsWordPart(string text, int index) => IsWordPart(CategoryAt(text, index));

    /// <summary>The category of the code point that begins at <paramref name="index"/>; a lone surrogate is its own.</summary>
    public static UnicodeCategory CategoryAt(string text, int index) =>
        char.IsSurrogate(text[index]) && Rune.TryGetRuneAt(text, index, out Rune rune)
            ? Rune.GetUnicodeCategory(rune)
            : char.GetUnicodeCategory(text[index]);

    /// <summary>The length of the code point at <paramref name="index"/>, 1 for a lone surrogate.</summary>
    public static int LengthAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    private static bool IsWordPart(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherNumber; // letters, marks and numbers come first in the enumeration
}
