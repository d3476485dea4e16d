using System.Numerics;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>Weights of hashed features for several outcomes (the hashing trick, K. Weinberger et al. 2009). Immutable.</summary>
internal sealed class HashedWeights
{
    private readonly sbyte[] _weights;
    private readonly int _outcomes;
    private readonly uint _mask;

    /// <summary>Weights in rows of one a feature; the number of rows is a power of two.</summary>
    /// <param name="weights">The rows.</param>
    /// <param name="outcomes">Weights in a row.</param>
    public HashedWeights(ReadOnlySpan<sbyte> weights, int outcomes)
    {
        int rows = weights.Length / outcomes;
        if (rows * outcomes != weights.Length || !BitOperations.IsPow2(rows))
        {
            throw new ArgumentException($"{weights.Length} weights for {outcomes} outcomes; a power of two of each is needed.", nameof(weights));
        }

        _weights = weights.ToArray();
        _outcomes = outcomes;
        _mask = (uint)rows - 1;
    }

    /// <summary>The sums of the features' weights, one an outcome.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<int> sums)
    {
        sums.Clear();
        foreach (uint feature in features)
        {
            int row = (int)(feature & _mask) * _outcomes;
            for (int outcome = 0; outcome < sums.Length; outcome++)
            {
                sums[outcome] += _weights[row + outcome];
            }
        }
    }
}
