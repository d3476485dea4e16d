using System.Collections.Immutable;
using Synoptic.Evaluation.Passages.Model;

namespace Synoptic.Evaluation.Passages;

/// <summary>
/// Scores the alignment of sentences across documents. A gold pair is two sentences of different
/// documents of one story that mention one event; a development measure, because sentences that share
/// an event need not say the same of it.
/// </summary>
public static class PassageScorer
{
    /// <summary>One score for each threshold: a pair is predicted where its similarity reaches it.</summary>
    /// <param name="stories">The gold stories.</param>
    /// <param name="similarity">How alike two sentences are, from their texts; symmetric, and each pair is asked for once.</param>
    /// <param name="thresholds">In the order of the result.</param>
    public static ImmutableArray<PassageScore> Score(
        ImmutableArray<PassageStory> stories, Func<string, string, double> similarity, ImmutableArray<double> thresholds)
    {
        ImmutableArray<(double Similarity, bool IsGold)> pairs =
        [
            .. from story in stories
               from pair in story.Pairs
               select (similarity(story.Sentences[pair.First].Text, story.Sentences[pair.Second].Text), story.IsGold(pair)),
        ];
        int gold = pairs.Count(pair => pair.IsGold);
        return [.. thresholds.Select(threshold => Count(pairs, threshold, gold))];
    }

    /// <summary>The score of groups of sentences, such as claims: every two sentences of one group are predicted.</summary>
    /// <param name="stories">The gold stories.</param>
    /// <param name="group">The groups of a story, as indexes into its sentences; pairs within one document are left out.</param>
    public static PassageScore Score(
        ImmutableArray<PassageStory> stories, Func<PassageStory, IEnumerable<ImmutableArray<int>>> group)
    {
        int right = 0;
        int predicted = 0;
        foreach (PassageStory story in stories)
        {
            HashSet<PassagePair> pairs = [.. group(story).SelectMany(PairsOf)];
            pairs.IntersectWith(story.Pairs);
            predicted += pairs.Count;
            right += pairs.Count(story.IsGold);
        }

        return new PassageScore(null, right, predicted, stories.Sum(story => story.Pairs.Count(story.IsGold)));
    }

    private static PassageScore Count(ImmutableArray<(double Similarity, bool IsGold)> pairs, double threshold, int gold) => new(
        threshold,
        pairs.Count(pair => pair.IsGold && pair.Similarity >= threshold),
        pairs.Count(pair => pair.Similarity >= threshold),
        gold);

    private static IEnumerable<PassagePair> PairsOf(ImmutableArray<int> sentences) =>
        from first in sentences
        from second in sentences
        where first < second
        select new PassagePair(first, second);
}
