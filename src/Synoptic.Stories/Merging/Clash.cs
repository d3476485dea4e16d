using Synoptic.Language.Predicates;

namespace Synoptic.Stories.Merging;

/// <summary>Tells occurrences that cannot be of one event, whatever else they share.</summary>
internal static class Clash
{
    /// <summary>Whether the days of the two are further apart than time zones make them, or other people do it or have it done to them.</summary>
    public static bool Between(Occurrence one, Occurrence other) =>
        TimeComparison.Clash(one.Times, other.Times)
        || AreOthers(one, other, ArgumentFunction.Subject)
        || AreOthers(one, other, ArgumentFunction.Object);

    /// <summary>Whether both name all who stand in a function, all are people, and nobody is in both.</summary>
    private static bool AreOthers(Occurrence one, Occurrence other, ArgumentFunction function)
    {
        TriggerArgument[] mine = [.. one.Arguments.Where(argument => argument.Function == function)];
        TriggerArgument[] its = [.. other.Arguments.Where(argument => argument.Function == function)];
        return mine.Length > 0 && its.Length > 0 && mine.Concat(its).All(argument => argument.IsPerson)
            && !mine.Any(argument => its.Any(found => argument.Entity == found.Entity || argument.Names.Intersect(found.Names).Any()));
    }
}
