using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Times.Calendars;
using Synoptic.Language.Times.Meanings;
using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times.Patterns;

/// <summary>What words mean that count from the publication or from a date in the text, and those of the clock.</summary>
internal static class RelativeMeanings
{
    private const string Captured = "*";
    private const int MostSteps = 10_000;
    private const int Noon = 12;

    /// <summary>So many units from the publication.</summary>
    public static TimeReading? Offset(Captures captures, string unit, string steps) =>
        Count(captures, unit, steps, (known, amount) => new OffsetTime(known, amount));

    /// <summary>So many units from a date in the text.</summary>
    public static TimeReading? Step(Captures captures, string unit, string steps) =>
        Count(captures, unit, steps, (known, amount) => new StepTime(known, amount));

    /// <summary>The day, month or year that the text speaks of.</summary>
    public static TimeReading? Same(Captures captures, string unit, bool isPublication) => Unit(captures, unit) is { } known
        ? TimeReading.Date(new ReferenceTime(known, isPublication))
        : null;

    /// <summary>A part of the day of the captured expression.</summary>
    public static TimeReading? Part(Captures captures, string code) => captures.Reading is { Type: TimexType.Date } day
        ? new TimeReading(TimexType.Time, new MomentTime(day.Meaning, PartCode(captures, code)))
        : null;

    /// <summary>A part of the day so many days from the publication.</summary>
    public static TimeReading PartOfDay(Captures captures, string code, string steps) => new(
        TimexType.Time,
        new MomentTime(new OffsetTime(TimeUnit.Day, steps == Captured ? captures.Shift ?? 0 : Number(steps)), PartCode(captures, code)));

    /// <summary>A part of the day so many days from a date in the text.</summary>
    public static TimeReading PartOfNextDay(Captures captures, string steps) => new(
        TimexType.Time, new MomentTime(new StepTime(TimeUnit.Day, Number(steps)), PartCode(captures, Captured)));

    /// <summary>A time of day, on the captured day or on none.</summary>
    public static TimeReading? Clock(Captures captures)
    {
        string? clock = captures.Find(TermClass.Clock)?.Code ?? Hour(captures);
        return clock is null ? null : new TimeReading(TimexType.Time, new MomentTime(captures.Reading?.Meaning, clock));
    }

    private static string? Hour(Captures captures)
    {
        if (captures.Find(TermClass.Number) is not { Number: >= 1 and <= Noon } hour || hour.Number != hour.Whole)
        {
            return null;
        }

        bool isLate = captures.Find(TermClass.Part) is { Code: "AF" or "EV" } || (captures.Find(TermClass.Part) is { Code: "NI" } && hour.Whole > 5);
        return string.Create(CultureInfo.InvariantCulture, $"{(hour.Whole % Noon) + (isLate ? Noon : 0):00}:00");
    }

    private static string PartCode(Captures captures, string code) => code == Captured ? captures.Find(TermClass.Part)?.Code ?? "" : code;

    private static TimeReading? Count(Captures captures, string unit, string steps, Func<TimeUnit, int, TimeMeaning> make)
    {
        if (Unit(captures, unit) is not { } known)
        {
            return null;
        }

        TimexType type = known is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second ? TimexType.Time : TimexType.Date;
        return Steps(captures, steps) switch
        {
            null => new TimeReading(type, steps == "-" ? new FixedTime("PAST_REF") : new UnknownTime()),
            { } decades when known == TimeUnit.Decade && captures.Amount is not null && Math.Abs(decades) < MostSteps => new TimeReading(type, make(TimeUnit.Year, (int)(decades * 10))),
            { } amount when amount == decimal.Truncate(amount) && Math.Abs(amount) < MostSteps => new TimeReading(type, make(known, (int)amount)),
            { } half when known == TimeUnit.Year && decimal.Truncate(half * 2) == half * 2 && Math.Abs(half) < MostSteps => new TimeReading(type, make(TimeUnit.Month, (int)(half * 12))),
            _ => null,
        };
    }

    private static decimal? Steps(Captures captures, string steps) => steps switch
    {
        "+" => captures.Amount?.Count,
        "-" => -captures.Amount?.Count,
        Captured => captures.Shift,
        _ => Number(steps),
    };

    private static TimeUnit? Unit(Captures captures, string unit) =>
        unit != Captured ? (TimeUnit)unit[0] : captures.Amount?.Unit ?? captures.Unit;

    private static int Number(string steps) => int.Parse(steps, CultureInfo.InvariantCulture);
}
