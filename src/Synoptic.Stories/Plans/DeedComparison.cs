using System.Collections.Frozen;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Plans;

/// <summary>Tells whether a sentence says that what another one announces did not take place.</summary>
internal static class DeedComparison
{
    private const double LeastDerived = 0.6;

    // A word for the event and one for what it is done to, or that describes it, each of which one article in twenty has.
    private const double LeastThings = 6;

    // Beside one time, two words of which one is such; without one, a handful.
    private const double LeastWithTime = 4;
    private const double LeastAlone = 12;

    // A TIMEX3 value of a month; a year is no appointment.
    private const int MonthLength = 7;

    // The word that names the event alone, where no other event of that name is planned; one article in fifty has it.
    private const double LeastName = 4;

    /// <summary>Whether the outcome is that of the plan.</summary>
    public static bool IsOf(Deed plan, Deed outcome)
    {
        bool isTimed = AreOfOneTime(plan, outcome);
        bool isAbsence = outcome.IsJourney && isTimed && (plan.Doers.Overlaps(outcome.Doers) || outcome.Doers.Count == 0);
        double shared = plan.Around.SharedMass(outcome.Around);
        return outcome.IsDay ? isTimed && TimeComparison.Compare(plan.Times, outcome.Times) > 0
            : isAbsence && shared >= LeastWithTime
            || (MayBeOf(plan, outcome) && (shared >= LeastAlone || (isTimed && shared >= LeastWithTime) || Things(plan, outcome) >= LeastThings));
    }

    /// <summary>Whether nothing that is told of the two parts them.</summary>
    public static bool MayBeOf(Deed plan, Deed outcome) => AreNamedAlike(plan, outcome)
        && TimeComparison.Compare(plan.Times, outcome.Times) != 0
        && !Exclude(plan.Things, outcome.Things) && !Exclude(plan.Ordinals, outcome.Ordinals) && !Exclude(plan.Doers, outcome.Doers)
        && !Exclude([.. plan.Doers, .. plan.Things], [.. outcome.Doers, .. outcome.Things]);

    /// <summary>Whether the word that names both is telling enough to be known again by itself.</summary>
    public static bool IsTelling(Deed plan, Deed outcome) => plan.Around.SharedMass(outcome.Around, outcome.Names.Contains) >= LeastName;

    /// <summary>Whether a word for the one is, or is derived from, a word for the other.</summary>
    public static bool AreNamedAlike(Deed one, Deed other) => one.Names.Any(name => other.Names.Any(found => Derivation.Nearness(name, found) >= LeastDerived));

    private static bool AreOfOneTime(Deed plan, Deed outcome) =>
        plan.Times.Any(time => time.Length >= MonthLength) && TimeComparison.Compare([.. plan.Times.Where(time => time.Length >= MonthLength)], [.. (outcome.Times.IsEmpty ? outcome.TimesAround : outcome.Times).Where(time => time.Length >= MonthLength)]) > 0;

    /// <summary>Whether both are told and nothing is in both.</summary>
    private static bool Exclude(FrozenSet<string> one, FrozenSet<string> other) => one.Count > 0 && other.Count > 0 && !one.Intersect(other, StringComparer.Ordinal).Any();

    /// <summary>The weight of the words for the event, for what it is done to and of those that describe it, where one of the latter is in both; else 0.</summary>
    private static double Things(Deed plan, Deed outcome)
    {
        bool IsThing(string stem) => (plan.Things.Contains(stem) && outcome.Things.Contains(stem)) || (plan.Modifiers.Contains(stem) && outcome.Modifiers.Contains(stem));
        double things = plan.Around.SharedMass(outcome.Around, IsThing);
        return things == 0 ? 0 : things + plan.Around.SharedMass(outcome.Around, stem => plan.Names.Contains(stem));
    }
}
