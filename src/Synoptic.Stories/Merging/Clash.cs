using Synoptic.Language.Predicates;

namespace Synoptic.Stories.Merging;

/// <summary>Tells occurrences that cannot be of one event, whatever else they share.</summary>
internal static class Clash
{
    private const float LeastAlike = 0.2f;
    private const double SameSentence = 0.5;

    /// <summary>Whether the days of the two are further apart than time zones make them, or other people do it or have it done to them.</summary>
    public static bool Between(Occurrence one, Occurrence other) =>
        TimeComparison.Clash(one.Times, other.Times)
        || AreOthers(one, other, ArgumentFunction.Subject)
        || AreOthers(one, other, ArgumentFunction.Object);

    /// <summary>
    /// Whether too little speaks for one event: nobody who does it by the one, or has it done to him, is like those of the other; the one
    /// is many ("past summits") and the other is one; one describes something; or both say who or what takes part and share neither a name nor, in other
    /// words than the same sentence, anything else. Two reports may name one party by unlike words, so this parts
    /// many that are one event, and is asked only where merges must be sure.
    /// </summary>
    public static bool IsDoubtful(Occurrence one, Occurrence other) =>
        PairFeatures.Subjects(one, other) is >= 0 and < LeastAlike
        || PairFeatures.Objects(one, other) is >= 0 and < LeastAlike
        || one.IsSeveral != other.IsSeveral
        || ((one.IsQuality || other.IsQuality) && one.Around.Similarity(other.Around) < SameSentence)
        || (!one.Arguments.IsEmpty && !other.Arguments.IsEmpty && !ShareName(one, other) && one.Around.Similarity(other.Around) < SameSentence);

    /// <summary>Whether a name of who or what takes part, or of what describes it, is in both.</summary>
    private static bool ShareName(Occurrence one, Occurrence other) =>
        one.Arguments.Any(argument => other.Arguments.Any(found => argument.Entity is { } entity && entity == found.Entity))
        || NamesOf(one).Intersect(NamesOf(other), StringComparer.Ordinal).Any();

    private static IEnumerable<string> NamesOf(Occurrence occurrence) => occurrence.Arguments
        .SelectMany(argument => argument.Names.Concat(argument.Modifiers.Intersect(occurrence.Names.Terms, StringComparer.Ordinal)));

    /// <summary>Whether both name all who stand in a function, all are people, and nobody is in both.</summary>
    private static bool AreOthers(Occurrence one, Occurrence other, ArgumentFunction function)
    {
        TriggerArgument[] mine = [.. one.Arguments.Where(argument => argument.Function == function)];
        TriggerArgument[] its = [.. other.Arguments.Where(argument => argument.Function == function)];
        return mine.Length > 0 && its.Length > 0 && mine.Concat(its).All(argument => argument.IsPerson)
            && !mine.Any(argument => its.Any(found => argument.Entity == found.Entity || argument.Names.Intersect(found.Names).Any()));
    }
}
