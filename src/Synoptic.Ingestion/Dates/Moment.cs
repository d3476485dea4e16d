using System.Globalization;
using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Dates;

/// <summary>Makes a publication time from the parts of a date that a pattern found.</summary>
internal static class Moment
{
    public static PublicationTime Of(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return new(DateOnly.FromDateTime(utc), new TimeOnly(utc.Hour, utc.Minute, utc.Second));
    }

    /// <summary>
    /// The day with the groups <c>hour</c>, <c>minute</c>, <c>second</c>, <c>half</c> and <c>zone</c> of
    /// <paramref name="match"/>; the day alone when hour or zone is missing or makes no time.
    /// </summary>
    public static PublicationTime Of(DateOnly day, Match match)
    {
        if (!match.Groups["hour"].Success || TimeZones.OffsetOf(match.Groups["zone"].Value) is not { } offset)
        {
            return new(day);
        }

        int hour = HourOf(match);
        int minute = Number(match.Groups["minute"]);
        int second = Math.Min(Number(match.Groups["second"]), 59);
        return hour > 23 || minute > 59 || day.Year is < 2 or > 9998
            ? new(day)
            : Of(new DateTimeOffset(day, new TimeOnly(hour, minute, second), offset));
    }

    /// <summary>The day, or null when the calendar has none such.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The digits of a group, or 0 when it matched nothing.</summary>
    public static int Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static int HourOf(Match match)
    {
        int hour = Number(match.Groups["hour"]);
        return match.Groups["half"].Value switch
        {
            ['p' or 'P', ..] when hour < 12 => hour + 12,
            ['a' or 'A', ..] when hour == 12 => 0,
            _ => hour,
        };
    }
}
