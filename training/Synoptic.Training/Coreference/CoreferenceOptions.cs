namespace Synoptic.Training.Coreference;

/// <summary>How the choice between antecedents is trained; the defaults made the shipped model.</summary>
internal sealed record CoreferenceOptions
{
    /// <summary>Passes over the documents.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>The rate of AdaGrad.</summary>
    public float Rate { get; init; } = 0.02f;

    /// <summary>The pull of every weight towards 0.</summary>
    public float Decay { get; init; } = 3e-5f;

    /// <summary>The base-2 logarithm of the number of weights.</summary>
    public int Bits { get; init; } = 19;

    /// <summary>What an antecedent given to a phrase whose referent is new costs.</summary>
    public float FalseLink { get; init; } = 0.1f;

    /// <summary>What it costs to call a referent new that is not.</summary>
    public float MissedLink { get; init; } = 4f;

    /// <summary>What a wrong antecedent costs.</summary>
    public float WrongLink { get; init; } = 1f;

    /// <summary>Whether every eighth training document is held out and scored instead of the development part.</summary>
    public bool HoldOut { get; init; }

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;
}
