using System.Collections.Immutable;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>Credits value pairs to items, one to one.</summary>
internal static class Matching
{
    /// <summary>
    /// The items of a largest matching, by augmenting paths (H. W. Kuhn, The Hungarian method for the
    /// assignment problem, 1955). Where several matchings are largest, earlier items come first.
    /// </summary>
    public static ImmutableArray<PlacedItem> Largest(ImmutableArray<(PlacedItem Item, ValuePair Pair)> edges)
    {
        ILookup<PlacedItem, ValuePair> pairs = edges.ToLookup(edge => edge.Item, edge => edge.Pair);
        Dictionary<ValuePair, PlacedItem> holders = [];
        return [.. pairs.Select(group => group.Key).Where(item => Augment(item, pairs, holders, []))];
    }

    private static bool Augment(
        PlacedItem item, ILookup<PlacedItem, ValuePair> pairs, Dictionary<ValuePair, PlacedItem> holders, HashSet<ValuePair> tried)
    {
        foreach (ValuePair pair in pairs[item].Where(tried.Add))
        {
            if (!holders.TryGetValue(pair, out PlacedItem? holder) || Augment(holder, pairs, holders, tried))
            {
                holders[pair] = item;
                return true;
            }
        }

        return false;
    }
}
