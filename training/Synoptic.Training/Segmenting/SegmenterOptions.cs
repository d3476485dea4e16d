namespace Synoptic.Training.Segmenting;

/// <summary>How the segmenter is trained; the defaults made the shipped model.</summary>
internal sealed record SegmenterOptions
{
    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 4;

    /// <summary>The rate of AdaGrad.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>The pull of every weight towards 0.</summary>
    public float Decay { get; init; } = 1e-5f;

    /// <summary>The base-2 logarithm of the number of weights for token ends.</summary>
    public int GapBits { get; init; } = 17;

    /// <summary>The base-2 logarithm of the number of weights for sentence ends.</summary>
    public int EndBits { get; init; } = 19;

    /// <summary>The share of the documents that are learned a second time in another look.</summary>
    public float Varied { get; init; } = 1;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;
}
