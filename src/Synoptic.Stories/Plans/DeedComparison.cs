using System.Collections.Frozen;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Plans;

/// <summary>Tells whether a sentence says that what another one announces did not take place.</summary>
internal static class DeedComparison
{
    // Two telling words, or one and the day: "the joint press conference", "the march in Brussels on Friday".
    private const double LeastShared = 8;

    // What it counts that both name one time, and that the time of one holds that of the other.
    private const double SameTime = 6;
    private const double LeastDerived = 0.6;

    /// <summary>Whether the outcome is that of the plan.</summary>
    public static bool IsOf(Deed plan, Deed outcome)
    {
        float times = TimeComparison.Compare(plan.Times, outcome.Times.IsEmpty ? outcome.TimesAround : outcome.Times);
        bool isSame = plan.Names.Any(name => outcome.Names.Any(other => Derivation.Nearness(name, other) >= LeastDerived));
        bool isJourney = plan.IsJourney && outcome.IsJourney && times > 0 && plan.Doers.Overlaps(outcome.Doers);
        return (isSame || isJourney)
            && TimeComparison.Compare(plan.Times, outcome.Times) != 0
            && !Exclude(plan.Things, outcome.Things) && !Exclude(plan.Ordinals, outcome.Ordinals) && !Exclude(plan.Doers, outcome.Doers)
            && Shared(plan, outcome) + (Math.Max(times, 0) * SameTime) >= LeastShared;
    }

    /// <summary>Whether both are told and nothing is in both.</summary>
    private static bool Exclude(FrozenSet<string> one, FrozenSet<string> other) => one.Count > 0 && other.Count > 0 && !one.Overlaps(other);

    private static double Shared(Deed plan, Deed outcome) =>
        plan.Around.SharedMass(outcome.Around, stem => !plan.Names.Contains(stem) && !outcome.Names.Contains(stem));
}
