namespace Synoptic.Training.Learning;

/// <summary>Logistic regression with an L2 penalty by Newton's method, for a dozen features.</summary>
internal static class PairRegression
{
    private const int Rounds = 12;
    private const double Penalty = 1; // on all but the first weight

    /// <summary>The weights of the features; the first feature is 1 everywhere.</summary>
    /// <param name="features">The features of each pair.</param>
    /// <param name="answers">The answer of each.</param>
    /// <param name="importance">How much each pair counts; 1 where it is not told.</param>
    public static double[] Fit(IReadOnlyList<double[]> features, IReadOnlyList<bool> answers, IReadOnlyList<double>? importance = null)
    {
        double[] weights = new double[features[0].Length];
        for (int round = 0; round < Rounds; round++)
        {
            double[] step = Solve(System(features, answers, importance, weights));
            weights = [.. weights.Zip(step, (weight, change) => weight + change)];
        }

        return weights;
    }

    /// <summary>The probability of a row of features.</summary>
    public static double Score(double[] weights, double[] features) => 1 / (1 + Math.Exp(-features.Zip(weights, (value, weight) => value * weight).Sum()));

    /// <summary>The Hessian with the gradient as last column.</summary>
    private static double[][] System(IReadOnlyList<double[]> features, IReadOnlyList<bool> answers, IReadOnlyList<double>? importance, double[] weights)
    {
        int size = weights.Length;
        double[][] rows = [.. Enumerable.Range(0, size).Select(_ => new double[size + 1])];
        for (int pair = 0; pair < features.Count; pair++)
        {
            double[] values = features[pair];
            double counts = importance?[pair] ?? 1;
            double chance = Score(weights, values);
            for (int row = 0; row < size; row++)
            {
                rows[row][size] += counts * values[row] * ((answers[pair] ? 1 : 0) - chance);
                for (int column = 0; column < size; column++)
                {
                    rows[row][column] += counts * values[row] * values[column] * chance * (1 - chance);
                }
            }
        }

        for (int row = 1; row < size; row++)
        {
            rows[row][row] += Penalty;
            rows[row][size] -= Penalty * weights[row];
        }

        return rows;
    }

    /// <summary>Gauss–Jordan elimination; the Hessian is positive definite, so no row needs to be moved.</summary>
    private static double[] Solve(double[][] rows)
    {
        for (int pivot = 0; pivot < rows.Length; pivot++)
        {
            foreach (double[] row in rows.Where(row => row != rows[pivot]))
            {
                double factor = row[pivot] / rows[pivot][pivot];
                for (int column = pivot; column < row.Length; column++)
                {
                    row[column] -= factor * rows[pivot][column];
                }
            }
        }

        return [.. rows.Select((row, index) => row[^1] / row[index])];
    }
}
