namespace Synoptic.Language.Segmentation;

/// <summary>A linear classifier of yes and no over hashed features (the hashing trick, K. Weinberger et al. 2009). Immutable.</summary>
internal sealed class HashedClassifier
{
    private readonly sbyte[] _weights;

    /// <summary>A classifier with these weights; their number is a power of two.</summary>
    public HashedClassifier(ReadOnlySpan<sbyte> weights)
    {
        if (!int.IsPow2(weights.Length))
        {
            throw new ArgumentException($"{weights.Length} weights; a power of two is needed.", nameof(weights));
        }

        _weights = weights.ToArray();
    }

    /// <summary>Whether the weights of the features add up to more than 0.</summary>
    public bool Accepts(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        int mask = _weights.Length - 1;
        foreach (uint feature in features)
        {
            sum += _weights[(int)feature & mask];
        }

        return sum > 0;
    }
}
