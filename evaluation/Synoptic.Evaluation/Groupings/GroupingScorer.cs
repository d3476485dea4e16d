using System.Collections.Immutable;
using Synoptic.Evaluation.Groupings.Model;

namespace Synoptic.Evaluation.Groupings;

/// <summary>B³ over documents (A. Bagga and B. Baldwin, Algorithms for scoring coreference chains, 1998).</summary>
public static class GroupingScorer
{
    /// <summary>The score of predicted stories.</summary>
    /// <param name="gold">The gold story of each report.</param>
    /// <param name="predicted">The reports of each predicted story, as indexes; each report in exactly one.</param>
    /// <exception cref="ArgumentException">A report is in no predicted story or in two.</exception>
    public static GroupingScore Score(ImmutableArray<string> gold, ImmutableArray<ImmutableArray<int>> predicted)
    {
        if (!predicted.SelectMany(story => story).Order().SequenceEqual(Enumerable.Range(0, gold.Length)))
        {
            throw new ArgumentException("Each report belongs to exactly one predicted story.", nameof(predicted));
        }

        Dictionary<string, int> sizes = gold.CountBy(story => story, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        double precision = 0;
        double recall = 0;
        foreach (ImmutableArray<int> story in predicted)
        {
            foreach ((string name, int shared) in story.Select(report => gold[report]).CountBy(name => name, StringComparer.Ordinal))
            {
                precision += (double)shared * shared / story.Length;
                recall += (double)shared * shared / sizes[name];
            }
        }

        int reports = Math.Max(1, gold.Length);
        return new GroupingScore(precision / reports, recall / reports, gold.Length, sizes.Count, predicted.Length);
    }
}
