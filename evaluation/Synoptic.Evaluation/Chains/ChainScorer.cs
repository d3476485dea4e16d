using System.Collections.Immutable;
using Synoptic.Evaluation.Chains.Model;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Chains;

/// <summary>
/// Scores chains of attribution. Statements of an entry are matched one to one so that the contents of the pairs are
/// most alike together; a gold statement that no predicted one overlaps is wrong.
/// </summary>
public static class ChainScorer
{
    /// <summary>The score of predicted statements.</summary>
    public static ChainScore Score(ImmutableArray<ChainedEntry> entries) => new(
        Sum(entries),
        [
            .. entries.Where(entry => entry.Gold.Pattern is not null)
                .GroupBy(entry => entry.Gold.Pattern!, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new PatternScore(group.Key, Sum(group))),
        ]);

    private static ChainMeasures Sum(IEnumerable<ChainedEntry> entries) =>
        entries.Select(Measure).Aggregate(new ChainMeasures(0, 0, 0, default, 0, 0, 0, 0), (sum, next) => sum + next);

    private static ChainMeasures Measure(ChainedEntry entry)
    {
        ImmutableArray<ChainedStatement> gold = entry.Gold.Statements;
        ImmutableArray<(int Row, int Column)> pairs = Assignment.Best(
            gold.Length, entry.Predicted.Length, (row, column) => gold[row].Content.SimilarityTo(entry.Predicted[column].Content));
        ImmutableArray<(ChainedStatement Gold, ChainedStatement Predicted)> matched =
            [.. pairs.Select(pair => (gold[pair.Row], entry.Predicted[pair.Column]))];
        IEnumerable<ChainedStatement> counted = entry.Gold.IsWhole ? entry.Predicted : matched.Select(pair => pair.Predicted);
        return new ChainMeasures(
            matched.Length,
            gold.Length,
            matched.Count(pair => IsRight(pair.Gold.Steps, pair.Predicted.Steps)),
            new MatchCount(
                matched.Sum(pair => RightSteps(pair.Gold.Steps, pair.Predicted.Steps)),
                counted.Sum(statement => statement.Steps.Length),
                gold.Sum(statement => statement.Steps.Length)),
            matched.Sum(pair => RightAnonymity(PartiesOf(pair.Gold), PartiesOf(pair.Predicted))),
            gold.Sum(statement => PartiesOf(statement).Length),
            entry.Gold.IsWhole ? entry.Predicted.Length - matched.Length : 0,
            entry.Gold.IsWhole ? 1 : 0);
    }

    private static bool IsRight(ImmutableArray<ChainStep> gold, ImmutableArray<ChainStep> predicted) =>
        gold.Length == predicted.Length && gold.Zip(predicted).All(pair => pair.First.IsMeantBy(pair.Second));

    /// <summary>The most steps that are right in the same order on both sides: the longest common subsequence.</summary>
    private static int RightSteps(ImmutableArray<ChainStep> gold, ImmutableArray<ChainStep> predicted)
    {
        int[,] most = new int[gold.Length + 1, predicted.Length + 1];
        for (int row = 1; row <= gold.Length; row++)
        {
            for (int column = 1; column <= predicted.Length; column++)
            {
                most[row, column] = gold[row - 1].IsMeantBy(predicted[column - 1])
                    ? most[row - 1, column - 1] + 1
                    : Math.Max(most[row - 1, column], most[row, column - 1]);
            }
        }

        return most[gold.Length, predicted.Length];
    }

    private static int RightAnonymity(ImmutableArray<ChainParty> gold, ImmutableArray<ChainParty> predicted) =>
        ChainStep.Match(gold, predicted).Count(pair => gold[pair.Gold].Anonymity == predicted[pair.Predicted].Anonymity);

    private static ImmutableArray<ChainParty> PartiesOf(ChainedStatement statement) =>
        [.. statement.Steps.SelectMany(step => step.Parties)];
}
