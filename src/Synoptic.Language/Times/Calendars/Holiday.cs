using System.Globalization;

namespace Synoptic.Language.Times.Calendars;

/// <summary>
/// When a holiday falls. Rules are written <c>12-25</c> (a day), <c>11-4-4</c> (month, which such weekday of the month,
/// weekday with Sunday 0; 9 is the last), or <c>easter</c> (Easter Sunday); a plus sign and a number of days may follow.
/// </summary>
internal static class Holiday
{
    /// <summary>The number of the last such weekday of a month.</summary>
    public const int Last = 9;

    private const string Easter = "easter";

    /// <summary>The day on which it falls in the year, 1 to 9998.</summary>
    public static DateOnly In(int year, string rule)
    {
        int sign = rule.IndexOf('+', StringComparison.Ordinal);
        int later = sign < 0 ? 0 : int.Parse(rule.AsSpan(sign + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Base(year, sign < 0 ? rule : rule[..sign]).AddDays(later);
    }

    private static DateOnly Base(int year, string rule)
    {
        if (rule == Easter)
        {
            return EasterSunday(year);
        }

        int[] parts = [.. rule.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return parts is [var month, var count, var weekday] ? Nth(year, month, count, (DayOfWeek)weekday) : new DateOnly(year, parts[0], parts[1]);
    }

    private static DateOnly Nth(int year, int month, int count, DayOfWeek weekday) => count == Last
        ? CalendarDays.OnOrBefore(new DateOnly(year, month, DateTime.DaysInMonth(year, month)), weekday)
        : CalendarDays.OnOrAfter(new DateOnly(year, month, 1), weekday).AddDays(7 * (count - 1));

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm in J. Meeus, Astronomical Algorithms, 1991, chapter 8).</summary>
    private static DateOnly EasterSunday(int year)
    {
        int golden = year % 19;
        (int century, int ofCentury) = Math.DivRem(year, 100);
        (int leapCenturies, int century4) = Math.DivRem(century, 4);
        int correction = (century - ((century + 8) / 25) + 1) / 3;
        int epact = ((19 * golden) + century - leapCenturies - correction + 15) % 30;
        (int leapYears, int year4) = Math.DivRem(ofCentury, 4);
        int toSunday = (32 + (2 * century4) + (2 * leapYears) - epact - year4) % 7;
        int late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        (int month, int day) = Math.DivRem(epact + toSunday - (7 * late) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
