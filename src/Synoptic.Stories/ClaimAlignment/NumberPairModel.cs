using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>How surely two numbers whose values agree are of one thing: a logistic regression over <see cref="NumberFeatures"/>.</summary>
/// <param name="Bias">The score of a pair of which nothing is known.</param>
/// <param name="Weights">The weight of each feature, in their order.</param>
internal sealed record NumberPairModel(double Bias, ImmutableArray<double> Weights)
{
    private const string Resource = "number-pairs.tsv";
    private const string BiasRow = "bias";

    /// <summary>The weights that the library carries.</summary>
    /// <exception cref="InvalidOperationException">A feature has no weight.</exception>
    public static NumberPairModel ReadShipped()
    {
        Dictionary<string, double> rows = Lexicon.ReadRows(Resource).ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new NumberPairModel(WeightOf(BiasRow), [.. NumberFeatures.Names.Select(WeightOf)]);

        double WeightOf(string name) => rows.TryGetValue(name, out double weight)
            ? weight
            : throw new InvalidOperationException($"{Resource} has no weight for '{name}'; train it again as Data/numbers.md says.");
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
