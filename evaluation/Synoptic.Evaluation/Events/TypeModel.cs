using System.Collections.Immutable;

namespace Synoptic.Evaluation.Events;

/// <summary>A linear model over hashed features.</summary>
/// <param name="types">The types, in ordinal order.</param>
/// <param name="weights">For each type its weight of each feature.</param>
public sealed class TypeModel(ImmutableArray<string> types, float[][] weights)
{
    /// <summary>The number of features.</summary>
    public const int Width = 1 << 18;

    /// <summary>The type with the highest score; of equal ones the first.</summary>
    public string Tell(ImmutableArray<int> features)
    {
        int best = 0;
        double highest = double.NegativeInfinity;
        for (int type = 0; type < types.Length; type++)
        {
            double score = Score(weights[type], features);
            (best, highest) = score > highest ? (type, score) : (best, highest);
        }

        return types[best];
    }

    /// <summary>The sum of the features' weights.</summary>
    internal static double Score(float[] weights, ImmutableArray<int> features)
    {
        double sum = 0;
        foreach (int feature in features)
        {
            sum += weights[feature];
        }

        return sum;
    }
}
