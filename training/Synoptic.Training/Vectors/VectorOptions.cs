namespace Synoptic.Training.Vectors;

/// <summary>How word vectors are trained. The defaults are the shipped run's.</summary>
internal sealed record VectorOptions
{
    /// <summary>Numbers per vector, a multiple of 8.</summary>
    public int Dimension { get; init; } = 96;

    /// <summary>Words kept.</summary>
    public int Vocabulary { get; init; } = 40_000;

    /// <summary>Positions looked at on each side; each has an output matrix of its own.</summary>
    public int Window { get; init; } = 4;

    /// <summary>Random words against each true one.</summary>
    public int Negatives { get; init; } = 6;

    /// <summary>Passes over the text.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>The first step size; it falls to a hundredth in a straight line.</summary>
    public float LearningRate { get; init; } = 0.025f;

    /// <summary>Words more frequent than this share of the text are passed over as centres with growing probability.</summary>
    public double Subsampling { get; init; } = 1e-4;

    /// <summary>The seed of every random choice.</summary>
    public ulong Seed { get; init; } = 1;
}
