using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Plans;

/// <summary>Tells what is announced of an event and what came of it.</summary>
internal static class PlanComparison
{
    /// <summary>The difference between those who announce it and those who say that it did not take place; null where nobody says so.</summary>
    public static Difference? Compare(ImmutableArray<PlanTelling> members, Func<int, TextSpan, string> read)
    {
        ImmutableArray<SlotValue> values =
        [
            .. Enumerable.Range(0, members.Length).GroupBy(member => members[member].IsOutcome).OrderBy(side => side.Key)
                .Select(side => new SlotValue(read(members[side.First()].Document, members[side.First()].Span), [.. side])),
        ];
        return values.Length > 1 ? new Difference(Slot.Polarity, DifferenceKind.Outcome, values) : null;
    }
}
