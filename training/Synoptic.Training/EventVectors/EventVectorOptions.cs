namespace Synoptic.Training.EventVectors;

/// <summary>How vectors of stems are made from their neighbours; the defaults made the shipped table.</summary>
internal sealed record EventVectorOptions
{
    /// <summary>Numbers in a vector.</summary>
    public int Width { get; init; } = 64;

    /// <summary>Words of the vocabulary to either side that are neighbours.</summary>
    public int Window { get; init; } = 8;

    /// <summary>The stems that count as neighbours.</summary>
    public int Contexts { get; init; } = 2500;

    /// <summary>The fewest articles of a stem.</summary>
    public int FewestArticles { get; init; } = 30;

    /// <summary>The largest share of articles of a stem; what stands nearly everywhere tells nothing.</summary>
    public double LargestShare { get; init; } = 0.45;

    /// <summary>Rounds of the decomposition.</summary>
    public int Rounds { get; init; } = 8;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;
}
