using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Grouping;

/// <summary>
/// How surely two reports tell one story: a logistic scorer over <see cref="StoryPairFeatures"/>, trained on ECB+
/// (training topics), with a prior for how far apart they were published, which ECB+ cannot teach: it has no dates. Rare names
/// that both hold add to it.
/// </summary>
public sealed class StoryPairScorer
{
    private const string Resource = "story-pairs.tsv";

    // Log-odds for a day, and what each e-fold of days takes away: even after four days. From BASIL, fitted on the stories
    // of odd years and checked on the even, then drawn in by half, since its stories are farther apart than those of a feed.
    private const double SameDay = 1.5;
    private const double EachFold = -1.0;

    // Reports that share less of their words than this are never one story; most pairs end here.
    private const double LeastWords = 0.06;
    private readonly ImmutableArray<double> _weights;

    /// <summary>Reads the shipped weights.</summary>
    public StoryPairScorer()
    {
        var weights = Lexicon.ReadRows(Resource).ToFrozenDictionary(
            row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        _weights = [.. StoryPairFeatures.Names.Select(name => weights[name])];
    }

    /// <summary>In [0, 1]; the same whichever comes first.</summary>
    public double Score(StoryReading left, StoryReading right)
    {
        Span<double> features = stackalloc double[StoryPairFeatures.Names.Length];
        StoryPairFeatures.Read(left, right, features);
        if (features[1] < LeastWords)
        {
            return 0;
        }

        double odds = Prior(left.Day, right.Day) + SharedNames.Odds(left, right);
        for (int feature = 0; feature < features.Length; feature++)
        {
            odds += _weights[feature] * features[feature];
        }

        return 1 / (1 + Math.Exp(-odds));
    }

    private static double Prior(int? left, int? right) => left is { } first && right is { } second
        ? SameDay + (EachFold * Math.Log(1 + Math.Abs(first - second)))
        : 0;
}
