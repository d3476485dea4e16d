using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Times.Meanings;

namespace Synoptic.Language.Times.Patterns;

/// <summary>Turns the third column of the patterns into what they mean: a name and its arguments, parted by spaces.</summary>
internal static class PatternMeanings
{
    /// <summary>The meaning, from what fills the places of the pattern.</summary>
    /// <exception cref="InvalidOperationException">The table names a meaning that there is not.</exception>
    public static Func<Captures, TimeReading?> Parse(string meaning)
    {
        string[] words = meaning.Split(' ');
        string Argument(int index) => index < words.Length ? words[index] : "*";
        int? shift = words.Length > 1 && int.TryParse(words[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
        return words[0] switch
        {
            "fixed" => Always(TimeReading.Fixed(Enum.Parse<TimexType>(Argument(1)), Argument(2))),
            "inner" => captures => captures.Reading,
            "date" => DateMeanings.Date,
            "first-date" => DateMeanings.FirstDate,
            "month" => captures => DateMeanings.Month(captures, shift),
            "month-of-year" => DateMeanings.MonthOfYear,
            "year" => captures => DateMeanings.Year(captures, words.Length > 1 ? words[1] : ""),
            "decade" => DateMeanings.Decade,
            "century" => DateMeanings.Century,
            "weekday" => captures => DateMeanings.Weekday(captures, shift),
            "weekday-of-week" => captures => DateMeanings.WeekdayOfWeek(captures, shift ?? 0),
            "nth-weekday" => DateMeanings.NthWeekday,
            "season" => DateMeanings.Season,
            "quarter" => captures => DateMeanings.Quarter(captures, 3),
            "half-year" => captures => DateMeanings.Quarter(captures, 6),
            "holiday" => captures => DateMeanings.HolidayOf(captures, Argument(1)),
            "numeric" => DateMeanings.Numeric,
            _ => ParseRelative(words, Argument),
        };
    }

    private static Func<Captures, TimeReading?> ParseRelative(string[] words, Func<int, string> argument) => words[0] switch
    {
        "day-of-month" => captures => TimeReading.Date(new DayOfMonthTime(captures.Day, IsNear: words.Length > 1)),
        "day-of-shifted-month" => captures => DateMeanings.DayOfShiftedMonth(captures, argument(1)),
        "weekend" => Always(TimeReading.Date(new WeekendTime())),
        "week-of" => captures => captures.Reading is { } day ? TimeReading.Date(new WeekOfTime(day.Meaning)) : null,
        "unknown" => Always(TimeReading.Date(new UnknownTime())),
        "offset" => captures => RelativeMeanings.Offset(captures, argument(1), argument(2)),
        "step" => captures => RelativeMeanings.Step(captures, argument(1), argument(2)),
        "same" => captures => RelativeMeanings.Same(captures, argument(1), isPublication: words.Length > 2),
        "part" => captures => RelativeMeanings.Part(captures, argument(1)),
        "part-of-day" => captures => RelativeMeanings.PartOfDay(captures, argument(1), argument(2)),
        "part-of-next-day" => captures => RelativeMeanings.PartOfNextDay(captures, argument(1)),
        "clock" => RelativeMeanings.Clock,
        "amount" => words.Length > 1 ? captures => AmountMeanings.Amount(captures, words[1]) : AmountMeanings.Amount,
        "sum" => AmountMeanings.Sum,
        "set" => AmountMeanings.Set,
        "frequency" => AmountMeanings.Frequency,
        "each-weekday" => AmountMeanings.EachWeekday,
        "each-month" => AmountMeanings.EachMonth,
        _ => throw new InvalidOperationException($"time-patterns.tsv names the meaning '{words[0]}', which there is not; see {nameof(PatternMeanings)}."),
    };

    private static Func<Captures, TimeReading?> Always(TimeReading reading) => _ => reading;
}
