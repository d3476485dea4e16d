using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Assertions;

/// <summary>
/// Compares what two stretches of text say about one matter: whether both say the same, and whether one speaks against the
/// other. Logistic scorers over <see cref="AssertionFeatures"/>; <c>Data/assertions.md</c> says where their weights come
/// from. Thread-safe; allocates nothing for a pair.
/// </summary>
public sealed class AssertionComparer
{
    private const string Resource = "assertions.tsv";
    private readonly ImmutableArray<double> _same;
    private readonly ImmutableArray<double> _weakens;

    /// <summary>Reads the shipped weights.</summary>
    public AssertionComparer()
    {
        var rows = Lexicon.ReadRows(Resource).ToFrozenDictionary(row => row[0], StringComparer.Ordinal);
        _same = [.. AssertionFeatures.Names.Select(name => double.Parse(rows[name][1], CultureInfo.InvariantCulture))];
        _weakens = [.. AssertionFeatures.Names.Select(name => double.Parse(rows[name][2], CultureInfo.InvariantCulture))];
    }

    /// <summary>Compares two assertions; the order of the two does not matter.</summary>
    public AssertionComparison Compare(Assertion one, Assertion other)
    {
        Span<double> features = stackalloc double[AssertionFeatures.Names.Length];
        AssertionFeatures.Write(one, other, features);
        return new AssertionComparison(Score(_same, features), Score(_weakens, features));
    }

    private static double Score(ImmutableArray<double> weights, ReadOnlySpan<double> features)
    {
        double odds = 0;
        for (int feature = 0; feature < features.Length; feature++)
        {
            odds += weights[feature] * features[feature];
        }

        return 1 / (1 + Math.Exp(-odds));
    }
}
