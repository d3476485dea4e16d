using System.Globalization;

namespace Synoptic.Language.Times.Calendars;

/// <summary>Writes days as TIMEX3 values in coarser or equal precision, and steps through the calendar.</summary>
internal static class CalendarDays
{
    /// <summary>Amounts past this are no dates of the common era.</summary>
    private const int FarthestStep = 1500;

    /// <summary>The day: 2025-09-04.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The month: 2025-09.</summary>
    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    /// <summary>The year: 2025.</summary>
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The value of the unit that lies <paramref name="amount"/> units from the one around the day, or null.</summary>
    public static string? Step(DateOnly from, TimeUnit unit, int amount)
    {
        int years = unit switch { TimeUnit.Century => 100, TimeUnit.Decade => 10, _ => 1 };
        if (Math.Abs(amount) > FarthestStep || from.Year + (years * amount) is < 2 or > 9000)
        {
            return null;
        }

        return unit switch
        {
            TimeUnit.Day => Day(from.AddDays(amount)),
            TimeUnit.Week => Week(from.AddDays(7 * amount)),
            TimeUnit.Fortnight => Week(from.AddDays(14 * amount)),
            TimeUnit.Weekend => Week(from.AddDays(7 * amount)) + "-WE",
            TimeUnit.Month => Month(from.AddMonths(amount).Year, from.AddMonths(amount).Month),
            TimeUnit.Quarter => Quarter(from.AddMonths(3 * amount)),
            TimeUnit.Year => Year(from.AddYears(amount).Year),
            TimeUnit.Decade => Year(from.AddYears(10 * amount).Year)[..3],
            TimeUnit.Century => Year(from.AddYears(100 * amount).Year)[..2],
            _ => null,
        };
    }

    /// <summary>The nearest such weekday on or before the day.</summary>
    public static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    /// <summary>The nearest such weekday on or after the day.</summary>
    public static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    /// <summary>The same unit as the one around the day: <see cref="Step"/> by none.</summary>
    public static string? Around(DateOnly day, TimeUnit unit) => Step(day, unit, 0);

    /// <summary>The day, or null when the calendar has no such day.</summary>
    public static DateOnly? TryDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The week: 2025-W36 (ISO 8601).</summary>
    public static string Week(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(moment):0000}-W{ISOWeek.GetWeekOfYear(moment):00}");
    }

    /// <summary>The quarter: 2025-Q3.</summary>
    public static string Quarter(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}");
}
