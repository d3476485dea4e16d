using System.Globalization;

namespace Synoptic.Stories.Clauses;

/// <summary>The hours that a TIMEX3 value of a day, or of a part of one, covers.</summary>
/// <param name="Start">The first hour since the day 0001-01-01.</param>
/// <param name="End">The hour after the last.</param>
internal readonly record struct HourSpan(int Start, int End)
{
    private const int DayLength = 10;
    private const int HoursOfDay = 24;
    private const int HoursOfWeek = 7 * HoursOfDay;

    /// <summary>The hours of a value; null where it is longer than a day or no date.</summary>
    public static HourSpan? Of(string? value)
    {
        if (value is null || value.Length < DayLength
            || !DateOnly.TryParseExact(value.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return null;
        }

        return At(day.DayNumber, value[DayLength..]);
    }

    /// <summary>The hours of a weekday named without a date ("Monday night"), in a week of which nobody knows which it is; null where it names none.</summary>
    public static HourSpan? OfWeekday(string words)
    {
        string[] parts = words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string part = parts.Contains("night") ? "TNI" : parts.Contains("evening") ? "TEV" : parts.Contains("afternoon") ? "TAF" : parts.Contains("morning") ? "TMO" : "";
        return Weekdays.Named(words) is { } named ? At(((int)named + 6) % 7, part) : null; // day number 0 is a Monday
    }

    /// <summary>The same hours of a week, without its date.</summary>
    public HourSpan ToWeek() => new(Start % HoursOfWeek, Start % HoursOfWeek + (End - Start));

    private static HourSpan At(int day, string part)
    {
        int midnight = day * HoursOfDay;
        (int start, int end) = part switch
        {
            "TMO" => (0, 12),
            "TMI" => (11, 14),
            "TAF" => (12, 18),
            "TEV" => (17, 24),
            "TNI" => (17, 30), // the night of a day ends on the next
            ['T', >= '0' and <= '2', >= '0' and <= '9', ..] => (int.Parse(part.AsSpan(1, 2), CultureInfo.InvariantCulture), int.Parse(part.AsSpan(1, 2), CultureInfo.InvariantCulture) + 1),
            _ => (0, HoursOfDay),
        };
        return new HourSpan(midnight + start, midnight + end);
    }

    /// <summary>Whether no hour is in both, and no night lies between: reports of one night may date it by either day.</summary>
    public bool IsApartFrom(HourSpan other) => Start >= other.End || other.Start >= End;
}
