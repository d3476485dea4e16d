using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Sequences;

/// <summary>Sets opposite accounts of an order side by side.</summary>
internal static class OrderComparison
{
    /// <summary>The difference; null where all tell one order.</summary>
    public static Difference? Compare(ImmutableArray<OrderTelling> members, Func<int, TextSpan, string> read)
    {
        ImmutableArray<SlotValue> values =
        [
            .. Enumerable.Range(0, members.Length).GroupBy(member => members[member].IsAsFirst)
                .Select(side => new SlotValue(read(members[side.First()].Document, members[side.First()].Span), [.. side])),
        ];
        return values.Length > 1 ? new Difference(Slot.Order, DifferenceKind.Conflict, values) : null;
    }
}
