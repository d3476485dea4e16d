using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Times.Calendars;
using Synoptic.Language.Times.Meanings;
using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times.Patterns;

/// <summary>What amounts of time and repetitions mean.</summary>
internal static class AmountMeanings
{
    /// <summary>The captured number of the captured unit; an unknown number where none is captured.</summary>
    public static TimeReading? Amount(Captures captures) => Of(captures, captures.Find(TermClass.Number)?.Number);

    /// <summary>So many of the captured unit.</summary>
    public static TimeReading? Amount(Captures captures, string count) =>
        Of(captures, (captures.Find(TermClass.Number)?.Number ?? 0) + decimal.Parse(count, CultureInfo.InvariantCulture));

    /// <summary>"two hours and thirty minutes": two amounts, the coarser first.</summary>
    public static TimeReading? Sum(Captures captures)
    {
        if (captures.Amount is not { Count: { } } first || captures.SecondAmount is not { Count: { } } second || first.Unit == second.Unit)
        {
            return null;
        }

        string head = Durations.Format(first.Unit, first.Count);
        string tail = Durations.Format(second.Unit, second.Count);
        bool isClock = tail.StartsWith("PT", StringComparison.Ordinal);
        bool isHeadClock = head.StartsWith("PT", StringComparison.Ordinal);
        return isHeadClock && !isClock ? null
            : TimeReading.Fixed(TimexType.Duration, head + tail[(isHeadClock ? 2 : 1)..]);
    }

    /// <summary>Each unit, or each captured amount.</summary>
    public static TimeReading? Set(Captures captures) =>
        captures.Amount is { } amount ? TimeReading.Fixed(TimexType.Set, Durations.Format(amount.Unit, amount.Count))
        : captures.Unit is { } unit ? TimeReading.Fixed(TimexType.Set, Durations.Format(unit, 1))
        : null;

    /// <summary>How often, in one word.</summary>
    public static TimeReading? Frequency(Captures captures) =>
        captures.Find(TermClass.Frequency) is { } frequency ? TimeReading.Fixed(TimexType.Set, frequency.Code) : null;

    /// <summary>A day of every week; ISO numbers Monday 1 and Sunday 7.</summary>
    public static TimeReading? EachWeekday(Captures captures) => (captures.Find(TermClass.Weekdays) ?? captures.Find(TermClass.Weekday)) is { } day
        ? TimeReading.Fixed(TimexType.Set, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(day.Whole == 0 ? 7 : day.Whole)}"))
        : null;

    /// <summary>A month of every year.</summary>
    public static TimeReading EachMonth(Captures captures) =>
        TimeReading.Fixed(TimexType.Set, string.Create(CultureInfo.InvariantCulture, $"XXXX-{captures.Month:00}"));

    private static TimeReading? Of(Captures captures, decimal? count) =>
        captures.Unit is { } unit ? new TimeReading(TimexType.Duration, new DurationTime(count, unit)) : null;
}
