using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>
/// The pairs that are worth a look: those of documents that are alike, whose triggers are near by themselves or whose
/// sentences share a stem that is not common.
/// </summary>
internal static class CandidatePairs
{
    private const double RareWeight = 3;
    private const float LeastNearness = 0.3f;
    private const float SureNearness = 0.5f; // in a story of five reports, 315 events, as many merges are sure with the pairs below it as without

    private const float SureSenses = 0.5f; // one step up from the first senses of both (0.75 squared), or a later sense of one

    /// <summary>The pairs, the smaller index first, each once, in order.</summary>
    public static ImmutableArray<(int First, int Second)> Of(MergingSet set)
    {
        int[][] keys = Keys(set.Occurrences);
        return Of(set, LeastNearness, (first, second) => Share(keys[first], keys[second]));
    }

    /// <summary>Of these, the pairs that may be merged for sure: whose triggers are alike by themselves or by sense, or on which all else accords.</summary>
    public static ImmutableArray<(int First, int Second)> SureOf(MergingSet set) => Of(set, SureNearness, (first, second) => set.Nearness.OfSenses(first, second) >= SureSenses || Accord.Between(set.Occurrences[first], set.Occurrences[second]));

    private static ImmutableArray<(int First, int Second)> Of(MergingSet set, float least, Func<int, int, bool> share)
    {
        var pairs = ImmutableArray.CreateBuilder<(int First, int Second)>();
        for (int document = 0; document < set.ByDocument.Length; document++)
        {
            int[] others = [.. set.AlikeWith(document).Where(other => other >= document).SelectMany(other => set.ByDocument[other])];
            foreach (int first in set.ByDocument[document])
            {
                foreach (int second in others)
                {
                    if (second > first && (set.Nearness.Between(first, second) >= least || share(first, second)))
                    {
                        pairs.Add((first, second));
                    }
                }
            }
        }

        return pairs.ToImmutable();
    }

    /// <summary>The stems of arguments and rare stems of sentences, numbered, ascending.</summary>
    private static int[][] Keys(ImmutableArray<Occurrence> occurrences)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. occurrences.Select(occurrence => StemsOf(occurrence).Distinct(StringComparer.Ordinal).Select(stem =>
            {
                numbers.TryAdd(stem, numbers.Count);
                return numbers[stem];
            }).Order().ToArray()),
        ];
    }

    private static IEnumerable<string> StemsOf(Occurrence occurrence) =>
        occurrence.Arguments.Select(argument => argument.Stem)
            .Concat(occurrence.Around.Terms.Where((_, term) => occurrence.Around.Weights[term] >= RareWeight));

    private static bool Share(int[] one, int[] other)
    {
        int left = 0;
        int right = 0;
        while (left < one.Length && right < other.Length)
        {
            if (one[left] == other[right])
            {
                return true;
            }

            (left, right) = one[left] < other[right] ? (left + 1, right) : (left, right + 1);
        }

        return false;
    }
}
