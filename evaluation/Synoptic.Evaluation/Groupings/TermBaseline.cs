using System.Collections.Immutable;
using Synoptic.Stories.Grouping;

namespace Synoptic.Evaluation.Groupings;

/// <summary>The baseline: reports joined by the cosine of their TF-IDF weights, average linkage.</summary>
internal static class TermBaseline
{
    // The best of 0.06 to 0.68 on the training topics of ECB+ (B³ 88.3).
    private const double Threshold = 0.24;

    /// <summary>The reports of each story.</summary>
    public static ImmutableArray<ImmutableArray<int>> Group(ImmutableArray<StoryReading> readings) =>
        AverageLinkage.Group(readings.Length, (left, right) => Cosine(readings[left], readings[right]), Threshold);

    private static double Cosine(StoryReading left, StoryReading right)
    {
        double[] features = new double[StoryPairFeatures.Names.Length];
        StoryPairFeatures.Read(left, right, features);
        return features[StoryPairFeatures.Names.IndexOf("words")];
    }
}
