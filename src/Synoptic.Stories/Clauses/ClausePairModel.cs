using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Clauses;

/// <summary>How surely two clauses tell of one act or state: a logistic regression over <see cref="ClauseFeatures"/>.</summary>
/// <param name="Bias">The score of a pair of which nothing is known.</param>
/// <param name="Weights">The weight of each feature, in their order.</param>
internal sealed record ClausePairModel(double Bias, ImmutableArray<double> Weights)
{
    private const string Resource = "clause-pairs.tsv";
    private const string BiasRow = "bias";

    /// <summary>The weights that the library carries.</summary>
    /// <exception cref="InvalidOperationException">A feature has no weight.</exception>
    public static ClausePairModel ReadShipped()
    {
        Dictionary<string, double> rows = Lexicon.ReadRows(Resource).ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new ClausePairModel(WeightOf(BiasRow), [.. ClauseFeatures.Names.Select(WeightOf)]);

        double WeightOf(string name) => rows.TryGetValue(name, out double weight)
            ? weight
            : throw new InvalidOperationException($"{Resource} has no weight for '{name}'; train it again as Data/clauses.md says.");
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
