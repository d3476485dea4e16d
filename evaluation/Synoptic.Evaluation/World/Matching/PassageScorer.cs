using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Matching;

/// <summary>Counts one passage, as <c>tests/specs/world/README.md</c> tells under "Counting".</summary>
public static class PassageScorer
{
    /// <summary>What was found of the passage, missed and wrong.</summary>
    /// <param name="passage">What is expected.</param>
    /// <param name="brief">What is printed.</param>
    public static PassageScore Score(WorldPassage passage, PassageBrief brief)
    {
        LineMatcher matcher = new(new PassageTexts(brief.Reports));
        ImmutableArray<WorldLine> lines = [.. passage.Lines.SelectMany(line => line.Spread())];
        ImmutableArray<WorldLine> expected = [.. lines.Where(line => line.Bearing == LineBearing.Expected)];
        ImmutableArray<Prediction> predictions = [.. brief.Predictions.SelectMany(prediction => prediction.Spread())];
        bool[,] matches = Matches(expected, predictions, matcher);
        ImmutableArray<(int Row, int Column)> pairs = Assignment.Best(expected.Length, predictions.Length, (row, column) => matches[row, column] ? 1 : 0);
        HashSet<int> found = [.. pairs.Select(pair => pair.Row)];
        HashSet<int> used = [.. pairs.Select(pair => pair.Column)];
        ImmutableArray<Prediction> wrong =
        [
            .. predictions.Where((prediction, column) =>
                !used.Contains(column)
                && !Enumerable.Range(0, expected.Length).Any(row => matches[row, column])
                && IsFalse(prediction, lines, matcher)),
        ];
        ImmutableArray<WorldLine> missed = [.. expected.Where((_, row) => !found.Contains(row))];
        return new PassageScore(
            passage,
            Count(pairs.Select(pair => expected[pair.Row].Key), missed.Select(line => line.Key), wrong.Select(prediction => prediction.Key)),
            [.. missed.Select(line => line.Words)],
            [.. wrong.Select(prediction => PredictionWords.Of(prediction, brief.Reports))]);
    }

    private static bool[,] Matches(ImmutableArray<WorldLine> expected, ImmutableArray<Prediction> predictions, LineMatcher matcher)
    {
        bool[,] matches = new bool[expected.Length, predictions.Length];
        for (int row = 0; row < expected.Length; row++)
        {
            for (int column = 0; column < predictions.Length; column++)
            {
                matches[row, column] = matcher.Matches(expected[row], predictions[column]);
            }
        }

        return matches;
    }

    /// <summary>A forbidden record is false; any other unless it is allowed or its class is not closed.</summary>
    private static bool IsFalse(Prediction prediction, ImmutableArray<WorldLine> lines, LineMatcher matcher) =>
        lines.Any(line => line.Bearing == LineBearing.Forbidden && matcher.Matches(line, prediction))
        || (lines.Any(line => line.Bearing == LineBearing.Expected && !line.Class.IsOpen && line.Key == prediction.Key)
            && !lines.Any(line => line.Bearing == LineBearing.Allowed && matcher.Matches(line, prediction)));

    private static ImmutableSortedDictionary<string, WorldCount> Count(IEnumerable<string> right, IEnumerable<string> missed, IEnumerable<string> wrong)
    {
        var counts = right.Select(key => (Key: key, Count: new WorldCount(1, 0, 0)))
            .Concat(missed.Select(key => (Key: key, Count: new WorldCount(0, 1, 0))))
            .Concat(wrong.Select(key => (Key: key, Count: new WorldCount(0, 0, 1))));
        return counts.GroupBy(pair => pair.Key, StringComparer.Ordinal).ToImmutableSortedDictionary(
            group => group.Key, group => group.Aggregate(default(WorldCount), (sum, next) => sum + next.Count), StringComparer.Ordinal);
    }
}
