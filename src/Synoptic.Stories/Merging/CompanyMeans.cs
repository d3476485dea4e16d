using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>
/// Scores pairs again by the company that both keep: what "dies" once and "is killed" nine times elsewhere is judged by all ten. The new
/// score is the mean of the scores between those surely one with the first and those surely one with the second, each weighed by how
/// sure that is; a mention is surely one with itself, a pair that was not looked at counts as 0.
/// </summary>
internal static class CompanyMeans
{
    // Of 0.3 to 0.8, 0.5 to 0.7 find most pairs of unlike words in cross-validation, 0.7 in the development topics: evaluation/results/merging.md.
    private const double SureScore = 0.7;

    /// <summary>The same pairs with their new scores; a barred pair stays barred, and counts as 0 for others.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="pairs">What is known of pairs, each once.</param>
    public static ImmutableArray<ScoredPair> Of(int count, ImmutableArray<ScoredPair> pairs)
    {
        List<(int Item, double Score)>[] known = Neighbours(count, pairs, 0);
        List<(int Item, double Score)>[] company = Neighbours(count, pairs, SureScore * EventMerger.Whole);
        double[] weights = [.. company.Select(items => EventMerger.Whole + items.Sum(item => item.Score))];
        ILookup<int, int> byFirst = Enumerable.Range(0, pairs.Length).ToLookup(pair => pairs[pair].First);
        var means = new ScoredPair[pairs.Length];
        var reached = new double[count];
        foreach (IGrouping<int, int> first in byFirst)
        {
            Array.Clear(reached);
            Spread(first.Key, EventMerger.Whole, known, reached);
            foreach ((int item, double score) in company[first.Key])
            {
                Spread(item, score, known, reached);
            }

            foreach (int pair in first)
            {
                int second = pairs[pair].Second;
                double sum = EventMerger.Whole * reached[second];
                foreach ((int item, double score) in company[second])
                {
                    sum += score * reached[item];
                }

                means[pair] = pairs[pair] with { Score = (int)Math.Round(sum / weights[first.Key] / weights[second]) };
            }
        }

        return [.. means];
    }

    /// <summary>Adds the scores of an item with all others, itself among them, times a weight.</summary>
    private static void Spread(int item, double weight, List<(int Item, double Score)>[] known, double[] reached)
    {
        reached[item] += weight * EventMerger.Whole;
        foreach ((int other, double score) in known[item])
        {
            reached[other] += weight * score;
        }
    }

    private static List<(int Item, double Score)>[] Neighbours(int count, ImmutableArray<ScoredPair> pairs, double least)
    {
        List<(int Item, double Score)>[] neighbours = [.. Enumerable.Range(0, count).Select(_ => new List<(int, double)>())];
        foreach (ScoredPair pair in pairs.Where(pair => !pair.IsBarred && pair.Score >= least))
        {
            neighbours[pair.First].Add((pair.Second, pair.Score));
            neighbours[pair.Second].Add((pair.First, pair.Score));
        }

        return neighbours;
    }
}
