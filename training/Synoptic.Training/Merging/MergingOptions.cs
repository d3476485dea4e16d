namespace Synoptic.Training.Merging;

/// <summary>How the comparison of events is trained; the defaults made the shipped model.</summary>
internal sealed record MergingOptions
{
    /// <summary>Trees.</summary>
    public int Trees { get; init; } = 240;

    /// <summary>Questions from the root of a tree to a leaf.</summary>
    public int Depth { get; init; } = 5;

    /// <summary>The share of what a tree learns that is kept.</summary>
    public double Rate { get; init; } = 0.05;

    /// <summary>The pull of a leaf towards 0.</summary>
    public double Decay { get; init; } = 10;

    /// <summary>The least weight (sum of second derivatives) of a leaf.</summary>
    public double LeastWeight { get; init; } = 20;

    /// <summary>The share of features that a tree may ask for.</summary>
    public double Columns { get; init; } = 0.15;

    /// <summary>Parts that the topics are divided into for cross-validation.</summary>
    public int Folds { get; init; } = 3;

    /// <summary>Whether the development topics are scored too.</summary>
    public bool Development { get; init; }

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;
}
