using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>
/// The pairs that are worth a look: those that share a key. A key is the stem of the trigger, its beginning, or a rare stem
/// of its arguments or sentence. A key that too many share tells too little, and is left out whole, so that the order of
/// documents cannot matter.
/// </summary>
internal static class CandidatePairs
{
    private const int RootLength = 4;
    private const double RareWeight = 3;
    private const int MostOfAKey = 300;

    /// <summary>The pairs, the smaller index first, each once, in order.</summary>
    public static ImmutableArray<(int First, int Second)> Of(ImmutableArray<Occurrence> occurrences)
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int index = 0; index < occurrences.Length; index++)
        {
            foreach (string key in KeysOf(occurrences[index]).Distinct(StringComparer.Ordinal))
            {
                if (!holders.TryGetValue(key, out List<int>? list))
                {
                    holders.Add(key, list = []);
                }

                list.Add(index);
            }
        }

        var pairs = new HashSet<(int First, int Second)>();
        foreach (List<int> list in holders.Values.Where(list => list.Count <= MostOfAKey))
        {
            for (int second = 1; second < list.Count; second++)
            {
                for (int first = 0; first < second; first++)
                {
                    pairs.Add((list[first], list[second]));
                }
            }
        }

        return [.. pairs.Order()];
    }

    private static IEnumerable<string> KeysOf(Occurrence occurrence)
    {
        yield return "=" + occurrence.Stem;
        if (occurrence.Stem.Length >= RootLength)
        {
            yield return "^" + occurrence.Stem[..RootLength];
        }

        foreach (TriggerArgument argument in occurrence.Arguments)
        {
            yield return "." + argument.Stem;
        }

        for (int term = 0; term < occurrence.Around.Terms.Length; term++)
        {
            if (occurrence.Around.Weights[term] >= RareWeight)
            {
                yield return "." + occurrence.Around.Terms[term];
            }
        }
    }
}
