using System.Collections.Immutable;

namespace Synoptic.Evaluation.Counting;

/// <summary>
/// Matches rows with columns one to one so that the weights of the pairs sum up to the most that they can: the
/// Hungarian method (Kuhn 1955, Munkres 1957) with potentials, one shortest augmenting path a row.
/// </summary>
public sealed class Assignment
{
    private const int Nobody = -1;

    private readonly double[,] _costs;
    private readonly int _rows;
    private readonly int _columns;
    private readonly double[] _rowPotentials;
    private readonly double[] _columnPotentials;
    private readonly int[] _rowOfColumn;

    private Assignment(double[,] costs)
    {
        _costs = costs;
        _rows = costs.GetLength(0);
        _columns = costs.GetLength(1);
        _rowPotentials = new double[_rows];
        _columnPotentials = new double[_columns];
        _rowOfColumn = new int[_columns];
        Array.Fill(_rowOfColumn, Nobody);
    }

    /// <summary>The pairs of the best match, ordered by row; a pair of weight 0 is none. Time grows with the cube of the smaller count.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="weight">What a row and a column are worth together, 0 or more.</param>
    public static ImmutableArray<(int Row, int Column)> Best(int rows, int columns, Func<int, int, double> weight)
    {
        if (rows > columns)
        {
            return [.. Best(columns, rows, (column, row) => weight(row, column)).Select(pair => (pair.Column, pair.Row)).Order()];
        }

        double[,] costs = new double[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                costs[row, column] = -weight(row, column);
            }
        }

        return new Assignment(costs).Solve();
    }

    private ImmutableArray<(int Row, int Column)> Solve()
    {
        for (int row = 0; row < _rows; row++)
        {
            Augment(row);
        }

        return
        [
            .. Enumerable.Range(0, _columns)
                .Where(column => _rowOfColumn[column] != Nobody && _costs[_rowOfColumn[column], column] < 0)
                .Select(column => (_rowOfColumn[column], column))
                .Order(),
        ];
    }

    /// <summary>Gives <paramref name="newRow"/> a column along the shortest path to a free one, in Dijkstra's way.</summary>
    private void Augment(int newRow)
    {
        double[] distances = new double[_columns];
        int[] previous = new int[_columns];
        bool[] isDone = new bool[_columns];
        Array.Fill(distances, double.PositiveInfinity);
        int row = newRow;
        int column = Nobody;
        double distance = 0;
        do
        {
            Relax(row, column, distance, distances, previous, isDone);
            column = Nearest(distances, isDone);
            isDone[column] = true;
            distance = distances[column];
            row = _rowOfColumn[column];
        }
        while (row != Nobody);

        UpdatePotentials(newRow, distance, distances, isDone);
        for (int step = column; step != Nobody; step = previous[step])
        {
            _rowOfColumn[step] = previous[step] == Nobody ? newRow : _rowOfColumn[previous[step]];
        }
    }

    private void Relax(int row, int from, double distance, double[] distances, int[] previous, bool[] isDone)
    {
        for (int column = 0; column < _columns; column++)
        {
            double reached = distance + _costs[row, column] - _rowPotentials[row] - _columnPotentials[column];
            if (!isDone[column] && reached < distances[column])
            {
                distances[column] = reached;
                previous[column] = from;
            }
        }
    }

    private static int Nearest(double[] distances, bool[] isDone)
    {
        int nearest = Nobody;
        for (int column = 0; column < distances.Length; column++)
        {
            if (!isDone[column] && (nearest == Nobody || distances[column] < distances[nearest]))
            {
                nearest = column;
            }
        }

        return nearest;
    }

    private void UpdatePotentials(int newRow, double distance, double[] distances, bool[] isDone)
    {
        _rowPotentials[newRow] += distance;
        for (int column = 0; column < _columns; column++)
        {
            if (isDone[column] && _rowOfColumn[column] is not Nobody and int row)
            {
                _rowPotentials[row] += distance - distances[column];
            }

            if (isDone[column])
            {
                _columnPotentials[column] += distances[column] - distance;
            }
        }
    }
}
