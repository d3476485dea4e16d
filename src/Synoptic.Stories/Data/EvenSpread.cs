using System.Collections.Immutable;

namespace Synoptic.Stories.Data;

/// <summary>Takes some of many, evenly spread, so that they stand for all whatever the order is by.</summary>
internal static class EvenSpread
{
    /// <summary>All of a few, or as many of more, from the first on; in their order.</summary>
    public static ImmutableArray<T> TakeSpread<T>(this IReadOnlyList<T> all, int most) => all.Count <= most
        ? [.. all]
        : [.. Enumerable.Range(0, most).Select(place => all[(int)((long)place * all.Count / most)])];
}
