using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Plans;

/// <summary>Tells whether a sentence says that what another one announces did not take place.</summary>
internal static class DeedComparison
{
    // The weight of three words that one article in fifteen has, or of two and the day: "the joint press conference", "the march in Brussels on Friday".
    private const double LeastShared = 8;

    // What it counts that both name one time; half of it where the time of one holds that of the other.
    private const double SameTime = 6;
    private const double LeastDerived = 0.6;

    /// <summary>Whether the outcome is that of the plan.</summary>
    public static bool IsOf(Deed plan, Deed outcome)
    {
        float times = TimeComparison.Compare(plan.Times, outcome.Times.IsEmpty ? outcome.TimesAround : outcome.Times);
        bool isJourney = plan.IsJourney && outcome.IsJourney && times > 0 && plan.Doers.Overlaps(outcome.Doers);
        return (isJourney || AreNamedAlike(plan, outcome))
            && TimeComparison.Compare(plan.Times, outcome.Times) != 0
            && !Exclude(plan.Things, outcome.Things) && !Exclude(plan.Ordinals, outcome.Ordinals) && !Exclude(plan.Doers, outcome.Doers)
            && !Exclude([.. plan.Doers, .. plan.Things], [.. outcome.Doers, .. outcome.Things])
            && Shared(plan, outcome) + (Math.Max(times, 0) * SameTime) >= LeastShared;
    }

    /// <summary>Whether a word for the one is, or is derived from, a word for the other.</summary>
    public static bool AreNamedAlike(Deed one, Deed other) => one.Names.Any(name => other.Names.Any(found => Derivation.Nearness(name, found) >= LeastDerived));

    /// <summary>Whether both are told and nothing is in both.</summary>
    private static bool Exclude(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) => one.Count > 0 && other.Count > 0 && !one.Intersect(other, StringComparer.Ordinal).Any();

    /// <summary>The weight of the words that both sentences have, twice that of what it is done to.</summary>
    private static double Shared(Deed plan, Deed outcome) =>
        plan.Around.SharedMass(outcome.Around) + plan.Around.SharedMass(outcome.Around, stem => plan.Things.Contains(stem) && outcome.Things.Contains(stem));
}
