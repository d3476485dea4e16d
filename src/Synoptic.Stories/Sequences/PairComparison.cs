using System.Collections.Immutable;
using Synoptic.Stories.Merging;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Sequences;

/// <summary>Tells whether two texts put the same two events in order, and in which.</summary>
internal static class PairComparison
{
    // Each event must share so much of what tells of it with its counterpart, and both together so much more than the other way round.
    private const double LeastAlike = 0.25;
    private const double LeastLead = 0.2;
    private const double LeastDerived = 0.7;
    private const double LeastSenses = 0.5;

    /// <summary>True where both tell one order, false where they tell opposite ones; null where they are of other events.</summary>
    public static bool? Agree(OrderedPair one, OrderedPair other)
    {
        (double earlier, double later) = (Likeness(one.Earlier, other.Earlier), Likeness(one.Later, other.Later));
        (double first, double last) = (Likeness(one.Earlier, other.Later), Likeness(one.Later, other.Earlier));
        double lead = first + last - earlier - later;
        return lead >= LeastLead && Math.Min(first, last) >= LeastAlike ? false
            : lead <= -LeastLead && Math.Min(earlier, later) >= LeastAlike ? true
            : null;
    }

    /// <summary>The weight of what both have or that means the same, over the geometric mean of their weights; in [0, 1].</summary>
    private static double Likeness(ImmutableArray<EventItem> one, ImmutableArray<EventItem> other)
    {
        double shared = Math.Min(one.Sum(item => item.Weight * Nearest(item, other)), other.Sum(item => item.Weight * Nearest(item, one)));
        double masses = one.Sum(item => item.Weight) * other.Sum(item => item.Weight);
        return masses == 0 ? 0 : shared / Math.Sqrt(masses);
    }

    private static double Nearest(EventItem item, ImmutableArray<EventItem> others) => others.Select(other => Near(item, other)).DefaultIfEmpty(0).Max();

    private static double Near(EventItem one, EventItem other) =>
        one.Stem == other.Stem ? 1
        : Derivation.Nearness(one.Stem, other.Stem) is >= LeastDerived and double derived ? derived
        : SenseSimilarity.Nearness(one.Senses, other.Senses) is >= LeastSenses and double senses ? senses
        : 0;
}
