using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>Tells occurrences that are surely one event, whatever words they are told in.</summary>
internal static class Accord
{
    private const int DayLength = 10;
    private const int LeastParties = 2;

    /// <summary>Whether both are of one type, on one day of the calendar, with two parties of the same name: two ministers seldom meet twice a day.</summary>
    public static bool Between(Occurrence one, Occurrence other) =>
        one.Type is not null && one.Type == other.Type && ShareDay(one.Times, other.Times) && SharedParties(one, other) >= LeastParties;

    private static bool ShareDay(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.Any(mine => mine.Length >= DayLength && other.Any(its => its.Length >= DayLength && mine.AsSpan(0, DayLength).SequenceEqual(its.AsSpan(0, DayLength))));

    private static int SharedParties(Occurrence one, Occurrence other) => one.Arguments
        .Where(argument => argument.Entity is not null && !argument.Names.IsEmpty && other.Arguments.Any(found => found.Entity == argument.Entity))
        .Select(argument => argument.Entity).Distinct().Count();
}
