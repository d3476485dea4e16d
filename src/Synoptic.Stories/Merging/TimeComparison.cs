using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>Compares values of TIMEX3: a value holds every value that begins with it ("2025-09" holds "2025-09-04").</summary>
internal static class TimeComparison
{
    private const int DayLength = 10;

    /// <summary>1 where two values are the same, 0.5 where one holds the other, 0 where nothing fits, -1 where one side has none.</summary>
    public static float Compare(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        float best = one.IsEmpty || other.IsEmpty ? PairFeatures.Unknown : 0;
        foreach (string mine in one)
        {
            foreach (string its in other)
            {
                best = Math.Max(best, mine == its ? 1 : mine.StartsWith(its, StringComparison.Ordinal) || its.StartsWith(mine, StringComparison.Ordinal) ? 0.5f : 0);
            }
        }

        return best;
    }

    /// <summary>Whether both sides name days of the calendar, and no day of the one is, or touches, one of the other.</summary>
    public static bool Clash(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        ImmutableArray<DateOnly> mine = Days(one);
        ImmutableArray<DateOnly> its = Days(other);
        return !mine.IsEmpty && !its.IsEmpty && mine.All(day => its.All(found => Math.Abs(day.DayNumber - found.DayNumber) > 1));
    }

    private static ImmutableArray<DateOnly> Days(ImmutableArray<string> values) =>
    [
        .. values.Where(value => value.Length >= DayLength).Select(value => DateOnly.TryParseExact(
                value.AsSpan(0, DayLength), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateOnly day) ? day : (DateOnly?)null)
            .OfType<DateOnly>(),
    ];
}
