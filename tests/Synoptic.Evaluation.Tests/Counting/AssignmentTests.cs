using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Tests.Counting;

public sealed class AssignmentTests
{
    [Fact]
    public void The_best_match_is_not_the_greedy_one() =>
        // Greedy takes 9 and is left with 1 (10); 8 and 7 are 15.
        Best(new double[,] { { 9, 8 }, { 7, 1 } }).ShouldBe([(0, 1), (1, 0)]);

    [Fact]
    public void More_rows_than_columns_leave_rows_alone() =>
        Best(new double[,] { { 1, 0 }, { 3, 2 }, { 2, 3 } }).ShouldBe([(1, 0), (2, 1)]);

    [Fact]
    public void A_pair_without_weight_is_none() =>
        Best(new double[,] { { 0, 0, 0 }, { 0, 2, 0 } }).ShouldBe([(1, 1)]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void Nothing_matches_nothing(int rows, int columns) =>
        Assignment.Best(rows, columns, (_, _) => 1).ShouldBeEmpty();

    [Fact]
    public void No_match_of_small_tables_is_better()
    {
        Random random = new(7);
        for (int round = 0; round < 500; round++)
        {
            double[,] weights = new double[random.Next(1, 6), random.Next(1, 6)];
            foreach ((int row, int column) in Cells(weights))
            {
                weights[row, column] = random.Next(0, 5);
            }

            ImmutableArray<(int Row, int Column)> best = Best(weights);

            best.Select(pair => pair.Row).ShouldBeUnique();
            best.Select(pair => pair.Column).ShouldBeUnique();
            best.Sum(pair => weights[pair.Row, pair.Column]).ShouldBe(MostOf(weights, 0, []));
        }
    }

    /// <summary>By trying all.</summary>
    private static double MostOf(double[,] weights, int row, ImmutableHashSet<int> taken)
    {
        if (row == weights.GetLength(0))
        {
            return 0;
        }

        return Enumerable.Range(0, weights.GetLength(1))
            .Where(column => !taken.Contains(column))
            .Select(column => weights[row, column] + MostOf(weights, row + 1, taken.Add(column)))
            .Append(MostOf(weights, row + 1, taken))
            .Max();
    }

    private static ImmutableArray<(int Row, int Column)> Best(double[,] weights) =>
        Assignment.Best(weights.GetLength(0), weights.GetLength(1), (row, column) => weights[row, column]);

    private static IEnumerable<(int Row, int Column)> Cells(double[,] weights) =>
        from row in Enumerable.Range(0, weights.GetLength(0))
        from column in Enumerable.Range(0, weights.GetLength(1))
        select (row, column);
}
