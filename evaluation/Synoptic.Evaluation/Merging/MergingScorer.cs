using System.Collections.Immutable;
using Synoptic.Evaluation.Coreference;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Merging.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Merging;

/// <summary>
/// Scores events across documents by MUC, B³, CEAF-e and their mean, all documents being one text. Mentions are gold, so
/// that only what is joined counts.
/// </summary>
public static class MergingScorer
{
    /// <summary>The precision at which pairs with different lemmas are counted.</summary>
    public const double LeastPrecision = 0.7;

    /// <summary>The score of merged mentions.</summary>
    /// <param name="gold">The gold event of each mention.</param>
    /// <param name="lemmas">The head lemma of each mention.</param>
    /// <param name="merged">What is predicted.</param>
    public static MergingScore Score(ImmutableArray<string> gold, ImmutableArray<string> lemmas, MergedMentions merged)
    {
        CoreferenceScore score = CoreferenceScorer.Score([new ResolvedDocument(Chains(gold), Chains(merged.Events))]);
        return new MergingScore(
            score.WithSingletons,
            score.WithoutSingletons,
            merged.Pairs.IsEmpty ? null : DifferentLemmas(gold, lemmas, merged.Pairs));
    }

    /// <summary>
    /// The best pairs with different lemmas, as many as hold the precision. Pairs of one score stand or fall together, so
    /// that their order cannot matter.
    /// </summary>
    public static LemmaPairScore DifferentLemmas(
        ImmutableArray<string> gold, ImmutableArray<string> lemmas, ImmutableArray<(int First, int Second, double Score)> pairs)
    {
        int right = 0;
        int predicted = 0;
        (int Right, int Predicted) best = default;
        foreach (IGrouping<double, (int First, int Second, double Score)> level in pairs
            .Where(pair => lemmas[pair.First] != lemmas[pair.Second])
            .GroupBy(pair => pair.Score).OrderByDescending(level => level.Key))
        {
            predicted += level.Count();
            right += level.Count(pair => gold[pair.First] == gold[pair.Second]);
            best = right >= LeastPrecision * predicted ? (right, predicted) : best;
        }

        return new LemmaPairScore(best.Right, best.Predicted, GoldPairs(gold, lemmas));
    }

    private static int GoldPairs(ImmutableArray<string> gold, ImmutableArray<string> lemmas) =>
        Enumerable.Range(0, gold.Length).GroupBy(mention => gold[mention], StringComparer.Ordinal)
            .Sum(chain => Pairs(chain.Count()) - chain.GroupBy(mention => lemmas[mention], StringComparer.Ordinal).Sum(same => Pairs(same.Count())));

    private static int Pairs(int count) => count * (count - 1) / 2;

    private static ImmutableArray<ImmutableArray<ScoredMention>> Chains<T>(ImmutableArray<T> chainOfMention) =>
    [
        .. Enumerable.Range(0, chainOfMention.Length).GroupBy(mention => chainOfMention[mention])
            .Select(chain => chain.Select(mention => new ScoredMention(mention, mention, MentionKind.Nominal)).ToImmutableArray()),
    ];
}
