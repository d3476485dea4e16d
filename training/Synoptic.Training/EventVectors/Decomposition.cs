using System.Numerics;
using Synoptic.Training.Numerics;

namespace Synoptic.Training.EventVectors;

/// <summary>The largest parts of a singular value decomposition, by orthogonal iteration (G. Golub and C. Van Loan, 8.2.4).</summary>
internal static class Decomposition
{
    /// <summary>The rows in the space of the largest singular vectors, each axis scaled by the root of its value.</summary>
    public static float[][] Rows(float[][] matrix, EventVectorOptions options)
    {
        int columns = matrix[0].Length;
        RandomSource random = RandomSource.For(options.Seed, 3);
        float[][] axes = [.. Enumerable.Range(0, options.Width).Select(_ => Enumerable.Range(0, columns).Select(_ => random.Normal()).ToArray())];
        Orthogonalize(axes);
        for (int round = 0; round < options.Rounds; round++)
        {
            axes = Back(matrix, Project(matrix, axes), columns);
            Orthogonalize(axes);
        }

        float[][] rows = Project(matrix, axes);
        double[] lengths = [.. Enumerable.Range(0, options.Width).Select(axis => Math.Sqrt(rows.Sum(row => (double)row[axis] * row[axis])))];
        foreach (float[] row in rows)
        {
            for (int axis = 0; axis < row.Length; axis++)
            {
                row[axis] = (float)(row[axis] / Math.Sqrt(Math.Max(lengths[axis], 1e-9)));
            }
        }

        return rows;
    }

    private static float[][] Project(float[][] matrix, float[][] axes)
    {
        var projected = new float[matrix.Length][];
        Parallel.For(0, matrix.Length, row => projected[row] = [.. axes.Select(axis => Dot(matrix[row], axis))]);
        return projected;
    }

    /// <summary>Each axis is summed by one thread in one order, so that the sums are the same on any number of cores.</summary>
    private static float[][] Back(float[][] matrix, float[][] projected, int columns)
    {
        var axes = new float[projected[0].Length][];
        Parallel.For(0, axes.Length, axis =>
        {
            float[] sum = new float[columns];
            for (int row = 0; row < matrix.Length; row++)
            {
                AddScaled(sum, matrix[row], projected[row][axis]);
            }

            axes[axis] = sum;
        });
        return axes;
    }

    /// <summary>Gram and Schmidt, twice for the sake of rounding.</summary>
    private static void Orthogonalize(float[][] axes)
    {
        for (int axis = 0; axis < axes.Length; axis++)
        {
            for (int pass = 0; pass < 2; pass++)
            {
                for (int before = 0; before < axis; before++)
                {
                    AddScaled(axes[axis], axes[before], -Dot(axes[axis], axes[before]));
                }
            }

            float length = MathF.Sqrt(Dot(axes[axis], axes[axis]));
            for (int column = 0; column < axes[axis].Length; column++)
            {
                axes[axis][column] /= length;
            }
        }
    }

    private static float Dot(float[] one, float[] other)
    {
        Vector4 sum = Vector4.Zero;
        int column = 0;
        for (; column + 4 <= one.Length; column += 4)
        {
            sum += new Vector4(one.AsSpan(column, 4)) * new Vector4(other.AsSpan(column, 4));
        }

        float rest = 0;
        for (; column < one.Length; column++)
        {
            rest += one[column] * other[column];
        }

        return sum.X + sum.Y + (sum.Z + sum.W) + rest;
    }

    private static void AddScaled(float[] sum, float[] row, float factor)
    {
        int column = 0;
        for (; column + 4 <= sum.Length; column += 4)
        {
            (new Vector4(sum.AsSpan(column, 4)) + new Vector4(row.AsSpan(column, 4)) * factor).CopyTo(sum.AsSpan(column, 4));
        }

        for (; column < sum.Length; column++)
        {
            sum[column] += row[column] * factor;
        }
    }
}
