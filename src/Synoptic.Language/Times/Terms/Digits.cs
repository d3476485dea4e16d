using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Times.Terms;

/// <summary>Reads words of digits, and tells those that stand for themselves from parts of telephone numbers, scores and versions.</summary>
internal static class Digits
{
    private static readonly WordSet Fractions = new("1/2 ½");

    /// <summary>The value of digits alone.</summary>
    public static bool TryNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>A year in four digits, 1000 to 2999, or 0.</summary>
    public static int Year(ReadOnlySpan<char> token) =>
        token.Length == 4 && TryNumber(token, out int year) && year is >= 1000 and < 3000 ? year : 0;

    /// <summary>The day of a month, 1 to 31, in digits with or without an ordinal ending, or 0.</summary>
    public static int DayOfMonth(ReadOnlySpan<char> token) =>
        WithoutOrdinalEnding(token) is { Length: 1 or 2 } digits && TryNumber(digits, out int day) && day is >= 1 and <= 31 ? day : 0;

    /// <summary>"3rd" without its ending.</summary>
    public static ReadOnlySpan<char> WithoutOrdinalEnding(ReadOnlySpan<char> token) =>
        token is [_, .., 's', 't'] or [_, .., 'n', 'd'] or [_, .., 'r', 'd'] or [_, .., 't', 'h'] ? token[..^2] : token;

    /// <summary>Whether the word begins with a digit.</summary>
    public static bool Begins(ReadOnlySpan<char> token) => token is [>= '0' and <= '9', ..];

    /// <summary>
    /// Whether the digits of word <paramref name="index"/> stand for themselves: nothing is written together with them but
    /// words ("16-hour", "post-1959") or the other end of a rising range ("3-5", "1990-91").
    /// </summary>
    public static bool IsFree(TokenLayer text, int index) => IsFreeBefore(text, index) && IsFreeAfter(text, index);

    /// <summary>The index after a half that follows the number which ends at the index ("5 1/2", "5-1/2", "5½"), else the index.</summary>
    public static int SkipHalf(TokenLayer text, int index)
    {
        int start = IsHyphen(text.At(index)) ? index + 1 : index;
        return Fractions.Contains(text.At(start)) ? start + 1
            : text.At(start) is "1" && text.At(start + 1) is "/" && text.At(start + 2) is "2" ? start + 3
            : index;
    }

    /// <summary>Whether the word may be the last three digits of a number that is written in groups ("2 000").</summary>
    public static bool IsGroup(ReadOnlySpan<char> word) => word.Length == 3 && TryNumber(word, out _);

    /// <summary>Whether the word is a hyphen or a dash.</summary>
    public static bool IsHyphen(ReadOnlySpan<char> word) => word is [var mark] && (Characters.IsHyphen(mark) || mark == '–');

    private static bool IsFreeBefore(TokenLayer text, int index)
    {
        if (!text.GoesOn(index))
        {
            return true;
        }

        ReadOnlySpan<char> before = text.At(index - 2);
        return IsHyphen(text.At(index - 1))
            && (before is [.., var last] && char.IsLetter(last) ? !text.GoesOn(index - 2) : IsRange(text, index - 2, index) && !text.GoesOn(index - 2));
    }

    private static bool IsFreeAfter(TokenLayer text, int index)
    {
        if (!text.GoesOn(index + 1) || text.At(index + 1) is "—")
        {
            return true;
        }

        return IsHyphen(text.At(index + 1))
            && (text.At(index + 2) is [var first, ..] && char.IsLetter(first) || (IsRange(text, index, index + 2) && !text.GoesOn(index + 3)));
    }

    /// <summary>"3-5" and "1990-1995" rise; so does "1990-91".</summary>
    private static bool IsRange(TokenLayer text, int first, int last) =>
        TryNumber(WithoutOrdinalEnding(text.At(first)), out int low) && TryNumber(WithoutOrdinalEnding(text.At(last)), out int high)
        && (low < high || (Year(text.At(first)) > 0 && text.At(last).Length == 2 && high > low % 100));
}
