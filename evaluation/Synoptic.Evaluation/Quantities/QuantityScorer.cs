using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Quantities.Model;

namespace Synoptic.Evaluation.Quantities;

/// <summary>Scores found quantities. Within a case they are matched with the gold one to one: most spans first, then most right values.</summary>
public static class QuantityScorer
{
    /// <summary>A right value decides only between matches of as many spans: no case has a hundred.</summary>
    private const double ValueWeight = 0.01;

    /// <summary>Counts what is right over all cases of a set.</summary>
    /// <param name="gold">The gold cases.</param>
    /// <param name="predicted">What was found in each.</param>
    public static QuantityScore Score(QuantityGold gold, IReadOnlyList<ImmutableArray<PredictedQuantity>> predicted)
    {
        ImmutableArray<QuantityRow> rows = [.. gold.Cases.Select((item, index) => Score(item, predicted[index]))];
        return new QuantityScore(
            gold.Set,
            [.. rows.GroupBy(row => row.Name).Select(file => file.Aggregate((sum, row) => sum.Add(row)))],
            rows.Aggregate(QuantityRow.Empty("all"), (sum, row) => sum.Add(row)),
            gold.LeftOut);
    }

    private static QuantityRow Score(QuantityCase item, ImmutableArray<PredictedQuantity> found)
    {
        ImmutableArray<PredictedQuantity> marked = [.. found.Where(quantity => item.Marked.Contains(quantity.Span))];
        ImmutableArray<(int Row, int Column)> pairs = Assignment.Best(
            item.Expected.Length, marked.Length, (row, column) => Weight(item.File, item.Expected[row], marked[column]));
        int rightValues = pairs.Count(pair => item.Expected[pair.Row].IsRight(marked[pair.Column]));
        int tooMany = marked.Where((quantity, index) => item.File.Holds(quantity) && pairs.All(pair => pair.Column != index)).Count();
        bool isRight = rightValues == item.Expected.Length && tooMany == 0;
        return new QuantityRow(
            item.File.Name, 1, isRight ? 1 : 0, rightValues, new MatchCount(pairs.Length, pairs.Length + tooMany, item.Expected.Length));
    }

    private static double Weight(QuantityFile file, ExpectedQuantity expected, PredictedQuantity predicted) =>
        file.IsSameSpan(expected, predicted) ? 1 + (expected.IsRight(predicted) ? ValueWeight : 0) : 0;
}
