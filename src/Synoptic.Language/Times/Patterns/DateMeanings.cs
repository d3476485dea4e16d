using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Times.Calendars;
using Synoptic.Language.Times.Meanings;
using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times.Patterns;

/// <summary>What the words of the calendar mean.</summary>
internal static class DateMeanings
{
    private const int LeapYear = 2000;
    private const int MostCenturies = 30;
    private const int MostWeeks = 5;

    /// <summary>A month and a day, with or without a year. Of a day that there is not (31 February) the month remains.</summary>
    public static TimeReading Date(Captures captures)
    {
        (int month, int day) = (captures.Month, captures.Day);
        return CalendarDays.TryDay(captures.Year ?? LeapYear, month, day) is not { } known ? Month(captures, shift: null)
            : captures.Year is null ? TimeReading.Date(new MonthDayTime(month, day))
            : Fixed(CalendarDays.Day(known));
    }

    /// <summary>The first of two days, the second of which is later.</summary>
    public static TimeReading? FirstDate(Captures captures) =>
        captures.FindSecond(TermClass.Day)?.Whole > captures.Day ? Date(captures) : null;

    /// <summary>A month, of a year or of the year that a step gives.</summary>
    public static TimeReading Month(Captures captures, int? shift) => captures.Year is { } year
        ? Fixed(CalendarDays.Month(year, captures.Month))
        : TimeReading.Date(new MonthTime(captures.Month, shift ?? captures.Shift ?? 0));

    /// <summary>A month of last, this or next year.</summary>
    public static TimeReading MonthOfYear(Captures captures) =>
        TimeReading.Date(new MonthOfYearTime(captures.Month, captures.Shift ?? 0));

    /// <summary>A year; a prefix is written before it (FY).</summary>
    public static TimeReading? Year(Captures captures, string prefix) =>
        captures.Year is { } year ? Fixed(prefix + CalendarDays.Year(year)) : null;

    /// <summary>A decade in digits or words.</summary>
    public static TimeReading? Decade(Captures captures) =>
        (captures.Find(TermClass.Decade) ?? captures.Find(TermClass.DecadeWord) ?? captures.Find(TermClass.ShortDecade)) is { } decade ? Fixed(decade.Code) : null;

    /// <summary>A century by its number.</summary>
    public static TimeReading? Century(Captures captures) => captures.Find(TermClass.Ordinal) is { Whole: >= 1 and <= MostCenturies } ordinal
        ? Fixed((ordinal.Whole - 1).ToString("00", CultureInfo.InvariantCulture))
        : null;

    /// <summary>A day of the week, and what a step says of its week.</summary>
    public static TimeReading? Weekday(Captures captures, int? shift) => captures.Find(TermClass.Weekday) is { } weekday
        ? TimeReading.Date(new WeekdayTime((DayOfWeek)weekday.Whole, shift ?? captures.Shift ?? 0))
        : null;

    /// <summary>A day of the week so many weeks from that of the publication.</summary>
    public static TimeReading? WeekdayOfWeek(Captures captures, int weeks) => captures.Find(TermClass.Weekday) is { } weekday
        ? TimeReading.Date(new WeekdayOfWeekTime((DayOfWeek)weekday.Whole, weeks))
        : null;

    /// <summary>A day of the month so many months from that of the publication; <c>*</c> stands for what a word of the text tells.</summary>
    public static TimeReading? DayOfShiftedMonth(Captures captures, string shift) =>
        (int.TryParse(shift, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int months) ? months : captures.Shift) is { } known
            ? TimeReading.Date(new DayOfMonthTime(captures.Day, IsNear: false, known))
            : null;

    /// <summary>The first, second, or for no number the last such weekday of a month.</summary>
    public static TimeReading? NthWeekday(Captures captures)
    {
        int count = captures.Find(TermClass.Ordinal)?.Whole ?? Holiday.Last;
        return captures.Find(TermClass.Weekday) is { } weekday && count is < MostWeeks or Holiday.Last
            ? HolidayOf(captures, string.Create(CultureInfo.InvariantCulture, $"{captures.Month}-{count}-{weekday.Whole}"))
            : null;
    }

    /// <summary>A season of a year or of the year that a step gives.</summary>
    public static TimeReading? Season(Captures captures) => captures.Find(TermClass.Season) is not { } season ? null
        : captures.Year is { } year ? Fixed($"{CalendarDays.Year(year)}-{season.Code}")
        : TimeReading.Date(new SeasonTime(season.Code, captures.Shift));

    /// <summary>A quarter or half of a year.</summary>
    /// <param name="captures">With the number as an ordinal or quarter.</param>
    /// <param name="months">How many months a part has: 3 or 6.</param>
    public static TimeReading? Quarter(Captures captures, int months)
    {
        if ((captures.Find(TermClass.Quarter) ?? captures.Find(TermClass.Half) ?? captures.Find(TermClass.Ordinal)) is not { } part || part.Whole < 1 || part.Whole * months > 12)
        {
            return null;
        }

        QuarterTime quarter = new(part.Whole, months, captures.Shift);
        return captures.Year is { } year ? Fixed(quarter.Write(year)) : TimeReading.Date(quarter);
    }

    /// <summary>A holiday, of a year or the nearest.</summary>
    public static TimeReading HolidayOf(Captures captures, string rule) => captures.Year is { } year
        ? Fixed(CalendarDays.Day(Holiday.In(year, rule)))
        : TimeReading.Date(new HolidayTime(rule, captures.Shift));

    /// <summary>A date in digits alone.</summary>
    public static TimeReading? Numeric(Captures captures) =>
        captures.Find(TermClass.NumericDate) is { } date ? Fixed(date.Code) : null;

    private static TimeReading Fixed(string value) => TimeReading.Fixed(TimexType.Date, value);
}
