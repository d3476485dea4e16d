using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Times;

/// <summary>Reads dates with a month: "3 September 2025", "Sept. 3", "September 2025", "2025-09-03", "Monday, 3 September".</summary>
internal sealed class CalendarReader(TimeWords words)
{
    private static readonly WordSet BeforeMonth = new("in since until till last next this early late mid during by through from between mid-");

    /// <summary>The date that begins at the word, or null.</summary>
    public TimeReading? Read(TokenLayer text, int start) =>
        ReadWeekdayAndDate(text, start) ?? ReadDate(text, start) ?? ReadMonth(text, start);

    private TimeReading? ReadWeekdayAndDate(TokenLayer text, int start)
    {
        if (words.Weekday(text, start) is null && !(text.Is(start, "Sun") || text.Is(start, "Sun.")))
        {
            return null;
        }

        int next = start + 1;
        next += text.At(next) is "," ? 1 : 0;
        next += text.Is(next, "the") ? 1 : 0;
        return ReadDate(text, next);
    }

    private TimeReading? ReadDate(TokenLayer text, int start) =>
        ReadNumeric(text, start) ?? ReadMonthFirst(text, start) ?? ReadDayFirst(text, start);

    /// <summary>2025-09-03, 2025/9/3, and 23/9/2025 or 9/23/2025 where one order alone is possible.</summary>
    private static TimeReading? ReadNumeric(TokenLayer text, int start)
    {
        Compound compound = text.CompoundAt(start);
        ReadOnlySpan<char> token = compound.Characters;
        if (token.Length is < 8 or > 10 || !char.IsAsciiDigit(token[0]))
        {
            return null;
        }

        char separator = token.Contains('-') ? '-' : token.Contains('/') ? '/' : '.';
        Span<Range> ranges = stackalloc Range[4];
        if (token.Split(ranges, separator) != 3
            || !TimeWords.TryNumber(token[ranges[0]], out int first) || !TimeWords.TryNumber(token[ranges[1]], out int second)
            || !TimeWords.TryNumber(token[ranges[2]], out int third))
        {
            return null;
        }

        DateOnly? day = first > 999 ? Calendar.TryDay(first, second, third)
            : third <= 999 ? null
            : separator == '.' || first > 12 || first == second ? Calendar.TryDay(third, second, first)
            : second > 12 ? Calendar.TryDay(third, first, second)
            : null;
        return day is { } known ? TimeReading.Date(compound.End, Calendar.Day(known), isDay: true) : null;
    }

    /// <summary>"September 3", "Sept. 3rd, 2025", "September 3-5, 2025".</summary>
    private TimeReading? ReadMonthFirst(TokenLayer text, int start)
    {
        int month = words.Month(text, start, besideDay: true);
        if (month == 0)
        {
            return null;
        }

        int dayIndex = text.Is(start + 1, "the") ? start + 2 : start + 1;
        Compound days = text.CompoundAt(dayIndex);
        int end = days.End;
        int day = TimeWords.DayOfMonth(days.Characters);
        bool isRange = day == 0 && IsDayRange(days.Characters);
        if ((day == 0 && !isRange) || IsCounted(text, end))
        {
            return null;
        }

        int comma = text.At(end) is "," ? 1 : 0;
        int year = TimeWords.Year(text.At(end + comma));
        return Make(month, day, year, year > 0 ? end + comma + 1 : end);
    }

    /// <summary>"3 September", "3rd of September 2025", "3-5 September".</summary>
    private TimeReading? ReadDayFirst(TokenLayer text, int start)
    {
        Compound days = text.CompoundAt(start);
        int day = TimeWords.DayOfMonth(days.Characters);
        if (day == 0 && !IsDayRange(days.Characters))
        {
            return null;
        }

        int monthIndex = text.Is(days.End, "of") ? days.End + 1 : days.End;
        int month = words.Month(text, monthIndex, besideDay: true);
        if (month == 0)
        {
            return null;
        }

        int end = monthIndex + 1;
        int comma = text.At(end) is "," ? 1 : 0;
        int year = TimeWords.Year(text.At(end + comma));
        return Make(month, day, year, year > 0 ? end + comma + 1 : end);
    }

    private static TimeReading? Make(int month, int day, int year, int end)
    {
        if (day == 0)
        {
            return year > 0
                ? TimeReading.Date(end, Calendar.Month(year, month)) // several days: the month holds them all
                : new TimeReading(end, TimexType.Date, new MonthTime(month, 0));
        }

        if (year == 0)
        {
            const int LeapYear = 2000;
            return Calendar.TryDay(LeapYear, month, day) is null ? null : new TimeReading(end, TimexType.Date, new MonthDayTime(month, day), IsDay: true);
        }

        return Calendar.TryDay(year, month, day) is { } known ? TimeReading.Date(end, Calendar.Day(known), isDay: true) : null;
    }

    /// <summary>"3-5".</summary>
    private static bool IsDayRange(ReadOnlySpan<char> token)
    {
        int hyphen = token.IndexOf('-');
        return hyphen > 0 && TimeWords.DayOfMonth(token[..hyphen]) is > 0 and var first && TimeWords.DayOfMonth(token[(hyphen + 1)..]) > first;
    }

    /// <summary>"May 3 percent": the number belongs to what follows.</summary>
    private static bool IsCounted(TokenLayer text, int next) =>
        text.At(next) is "%" || text.Is(next, "percent") || text.Is(next, "million") || text.Is(next, "people");

    /// <summary>"September 2025", "September of 2025", "September".</summary>
    private TimeReading? ReadMonth(TokenLayer text, int start)
    {
        int month = words.Month(text, start, besideDay: false);
        if (month == 0)
        {
            return null;
        }

        int joint = text.At(start + 1) is "," || text.Is(start + 1, "of") ? 1 : 0;
        int year = TimeWords.Year(text.At(start + 1 + joint));
        if (year > 0)
        {
            return TimeReading.Date(start + joint + 2, Calendar.Month(year, month));
        }

        if (text.Is(start + 2, "year") && YearShift(text.At(start + 1)) is { } shift)
        {
            return new TimeReading(start + 3, TimexType.Date, new MonthOfYearTime(month, shift));
        }

        bool isSure = !TimeWords.IsAmbiguousMonth(text[start]) || BeforeMonth.Contains(text.At(start - 1));
        bool isName = text.At(start + 1) is "'s" or "’s" && TimeWords.IsAmbiguousMonth(text[start]);
        return isSure && !isName ? new TimeReading(start + 1, TimexType.Date, new MonthTime(month, 0)) : null;
    }

    private static int? YearShift(ReadOnlySpan<char> word) => word switch
    {
        "last" => -1,
        "this" => 0,
        "next" => 1,
        _ => null,
    };
}
