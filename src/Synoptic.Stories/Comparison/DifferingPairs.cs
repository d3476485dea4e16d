using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>Turns pairs of members that differ into a difference with its values.</summary>
internal static class DifferingPairs
{
    /// <summary>A difference over the members of the pairs, those of equal value together; null where there is no pair.</summary>
    public static Difference? ToDifference(Slot slot, DifferenceKind kind, IEnumerable<(int Left, int Right)> pairs, Func<int, string> value) =>
        ToDifference(slot, kind, pairs, value, value);

    /// <summary>The same for values that may be worded otherwise: those of equal key together, each printed as its first member gives it.</summary>
    public static Difference? ToDifference(Slot slot, DifferenceKind kind, IEnumerable<(int Left, int Right)> pairs, Func<int, string> key, Func<int, string> value)
    {
        ImmutableArray<SlotValue> values =
        [
            .. pairs.SelectMany(pair => new[] { pair.Left, pair.Right })
                .Distinct()
                .Order()
                .GroupBy(key, StringComparer.Ordinal)
                .Select(group => new SlotValue(value(group.First()), [.. group])),
        ];
        return values.Length > 1 ? new Difference(slot, kind, values) : null;
    }

    /// <summary>
    /// A difference over the members of the pairs, those together that agree with one another; a value is printed as the first of its
    /// members gives it. Null where there is no pair.
    /// </summary>
    public static Difference? ToDifference(
        Slot slot, DifferenceKind kind, ImmutableArray<(int Left, int Right)> pairs, IReadOnlyList<int> order, Func<int, string> value, Func<int, int, bool> agree)
    {
        var values = new List<List<int>>();
        foreach (int member in order.Intersect(pairs.SelectMany(pair => new[] { pair.Left, pair.Right })))
        {
            if (values.FirstOrDefault(same => same.All(other => agree(other, member))) is { } found)
            {
                found.Add(member);
            }
            else
            {
                values.Add([member]);
            }
        }

        return values.Count > 1 ? new Difference(slot, kind, [.. values.Select(same => new SlotValue(value(same[0]), [.. same]))]) : null;
    }

    /// <summary>All pairs of the numbers 0 to <paramref name="count"/> - 1 for which a symmetric relation holds.</summary>
    public static ImmutableArray<(int Left, int Right)> Where(int count, Func<int, int, bool> differ) =>
    [
        .. from right in Enumerable.Range(0, count)
           from left in Enumerable.Range(0, right)
           where differ(left, right)
           select (left, right),
    ];
}
