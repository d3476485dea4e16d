using System.Collections.Immutable;

namespace Synoptic.Stories.Grouping;

/// <summary>What two reports show for and against one story, as numbers; the same whichever comes first.</summary>
public static class StoryPairFeatures
{
    /// <summary>The names of the features, in order; all but the first and "length" lie in [0, 1].</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "bias", "words", "names", "plain-words", "lead", "lead-names-least", "lead-names-most", "word-pairs", "numbers", "days", "length", "names-apart",
    ];

    // No name in the first sentences of either tells neither for nor against.
    private const double NoNames = 0.5;
    private const double LengthScale = 7;

    /// <summary>Reads the features of two reports into <paramref name="features"/>, which holds as many as <see cref="Names"/>.</summary>
    public static void Read(StoryReading left, StoryReading right, Span<double> features)
    {
        var shared = SharedTermSums.Of(left, right);
        (double least, double most) = LeadNames(left, right, shared);
        features[0] = 1;
        features[1] = Cosine(shared.Full, left.Full, right.Full);
        features[2] = Cosine(shared.Names, left.Names, right.Names);
        features[3] = Cosine(shared.Plain, left.Plain, right.Plain);
        features[4] = Cosine(shared.Lead, left.Lead, right.Lead);
        features[5] = least;
        features[6] = most;
        features[7] = Product(left.Pairs.AsSpan(), right.Pairs.AsSpan());
        features[8] = Cosine(SortedHashes.Common(left.Numbers.AsSpan(), right.Numbers.AsSpan()), Math.Sqrt(left.Numbers.Length), Math.Sqrt(right.Numbers.Length));
        features[9] = (double)SortedHashes.Common(left.Days.AsSpan(), right.Days.AsSpan()) / Math.Max(1, Math.Min(left.Days.Length, right.Days.Length));
        features[10] = Math.Log(1 + Math.Min(left.Words, right.Words)) / LengthScale;
        features[11] = SharedNames.Apart(left, right);
    }

    /// <summary>The share of the names of one report's first sentences that the other holds anywhere: the smaller and the larger of both ways.</summary>
    private static (double Least, double Most) LeadNames(StoryReading left, StoryReading right, SharedTermSums shared)
    {
        double? first = left.LeadNames > 0 ? shared.LeftLeadNames / left.LeadNames : null;
        double? second = right.LeadNames > 0 ? shared.RightLeadNames / right.LeadNames : null;
        double one = first ?? second ?? NoNames;
        double other = second ?? first ?? NoNames;
        return (Math.Min(one, other), Math.Max(one, other));
    }

    private static double Cosine(double product, double left, double right) => left * right == 0 ? 0 : product / (left * right);

    private static double Product(ReadOnlySpan<WeightedHash> left, ReadOnlySpan<WeightedHash> right)
    {
        double sum = 0;
        for (int one = 0, two = 0; one < left.Length && two < right.Length;)
        {
            int order = left[one].Hash.CompareTo(right[two].Hash);
            sum += order == 0 ? (double)left[one].Weight * right[two].Weight : 0;
            one += order <= 0 ? 1 : 0;
            two += order >= 0 ? 1 : 0;
        }

        return sum;
    }
}
