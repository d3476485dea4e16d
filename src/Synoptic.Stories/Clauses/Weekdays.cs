using System.Globalization;

namespace Synoptic.Stories.Clauses;

/// <summary>Reads days of the week.</summary>
internal static class Weekdays
{
    private const int DayLength = 10;

    /// <summary>The first weekday that words name, or null.</summary>
    public static DayOfWeek? Named(string words)
    {
        string[] parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Enum.GetValues<DayOfWeek>().Where(day => parts.Contains(day.ToString(), StringComparer.OrdinalIgnoreCase)).Select(day => (DayOfWeek?)day).FirstOrDefault();
    }

    /// <summary>Whether one value is a weekday and the other a date on it.</summary>
    public static bool AreOne(string one, string other) => IsOn(one, other) || IsOn(other, one);

    private static bool IsOn(string weekday, string date) => date.Length == DayLength && Enum.TryParse(weekday, out DayOfWeek day) && !char.IsDigit(weekday[0])
        && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly found) && found.DayOfWeek == day;
}
