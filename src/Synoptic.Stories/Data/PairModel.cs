using System.Collections.Immutable;
using System.Globalization;

namespace Synoptic.Stories.Data;

/// <summary>How surely two things of two reports are one: a logistic regression over what they have in common.</summary>
/// <param name="Bias">The log-odds of a pair of which nothing is known.</param>
/// <param name="Weights">The weight of each feature, in their order.</param>
internal sealed record PairModel(double Bias, ImmutableArray<double> Weights)
{
    private const string BiasRow = "bias";

    /// <summary>Reads weights that the library carries.</summary>
    /// <param name="resource">The table: the name of a feature and its weight in each row, the bias among them.</param>
    /// <param name="features">The names of the features, in their order.</param>
    /// <param name="card">The card that says how the table is made.</param>
    /// <exception cref="InvalidOperationException">A feature has no weight.</exception>
    public static PairModel Read(string resource, ImmutableArray<string> features, string card)
    {
        Dictionary<string, double> rows = Lexicon.ReadRows(resource).ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new PairModel(WeightOf(BiasRow), [.. features.Select(WeightOf)]);

        double WeightOf(string name) => rows.TryGetValue(name, out double weight)
            ? weight
            : throw new InvalidOperationException($"{resource} has no weight for '{name}'; train it again as Data/{card} says.");
    }

    /// <summary>The probability of a pair, in (0, 1).</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        double sum = Bias;
        for (int feature = 0; feature < features.Length; feature++)
        {
            sum += Weights[feature] * features[feature];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
