using System.Globalization;

namespace Synoptic.Language.Times.Calendars;

/// <summary>Writes amounts of time as ISO 8601 durations, as TIMEX3 does.</summary>
internal static class Durations
{
    /// <summary>The duration of so many units; an unknown amount is written X.</summary>
    public static string Format(TimeUnit unit, decimal? amount)
    {
        (string prefix, int factor, char letter) = unit switch
        {
            TimeUnit.Second => ("PT", 1, 'S'),
            TimeUnit.Minute => ("PT", 1, 'M'),
            TimeUnit.Hour => ("PT", 1, 'H'),
            TimeUnit.Week => ("P", 1, 'W'),
            TimeUnit.Fortnight => ("P", 2, 'W'),
            TimeUnit.Month => ("P", 1, 'M'),
            TimeUnit.Quarter => ("P", 3, 'M'),
            TimeUnit.Year => ("P", 1, 'Y'),
            TimeUnit.Decade => ("P", 10, 'Y'),
            TimeUnit.Century => ("P", 100, 'Y'),
            TimeUnit.Weekend => ("P", 2, 'D'),
            _ => ("P", 1, 'D'),
        };
        string number = amount is { } known ? (known * factor).ToString("0.##", CultureInfo.InvariantCulture) : "X";
        return $"{prefix}{number}{letter}";
    }
}
