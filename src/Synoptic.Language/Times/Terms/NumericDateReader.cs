using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Terms;

/// <summary>Reads dates in digits alone: 2025-09-03, 2025/9/3, and 23/9/2025 or 9/23/2025 where one order alone is possible, the year in two or four digits.</summary>
internal static class NumericDateReader
{
    /// <summary>The date that begins at the word, as its value, or null.</summary>
    public static Term? Read(TokenLayer text, int start)
    {
        Compound compound = text.CompoundAt(start);
        ReadOnlySpan<char> token = compound.Characters;
        if (token.Length is < 6 or > 10 || !Digits.Begins(token) || text.GoesOn(start))
        {
            return null;
        }

        char separator = token.Contains('-') ? '-' : token.Contains('/') ? '/' : '.';
        Span<Range> ranges = stackalloc Range[4];
        return token.Split(ranges, separator) == 3
            && Digits.TryNumber(token[ranges[0]], out int first) && Digits.TryNumber(token[ranges[1]], out int second) && Digits.TryNumber(token[ranges[2]], out int third)
            && Day(first, second, third, isDotted: separator == '.') is { } day
            ? new Term(TermClass.NumericDate, CalendarDays.Day(day), 0, compound.End)
            : null;
    }

    private static DateOnly? Day(int first, int second, int third, bool isDotted) =>
        first <= 99 && third <= 99 && !isDotted && (first > 12) != (second > 12) ? Day(first, second, MarkedYearReader.OfTwoDigits(third), isDotted)
        : first > 999 ? CalendarDays.TryDay(first, second, third)
        : third <= 999 ? null
        : isDotted || first > 12 || first == second ? CalendarDays.TryDay(third, second, first)
        : second > 12 ? CalendarDays.TryDay(third, first, second)
        : null;
}
