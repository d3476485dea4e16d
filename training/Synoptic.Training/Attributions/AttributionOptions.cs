namespace Synoptic.Training.Attributions;

/// <summary>How attribution is trained; the defaults made the shipped model.</summary>
internal sealed record AttributionOptions
{
    /// <summary>Passes over the words for cues.</summary>
    public int CueEpochs { get; init; } = 6;

    /// <summary>Passes over the cues for roles.</summary>
    public int RoleEpochs { get; init; } = 8;

    /// <summary>The rate of AdaGrad for cues.</summary>
    public float CueRate { get; init; } = 0.025f;

    /// <summary>The same for roles; a higher one learns the annotators' slips by heart.</summary>
    public float RoleRate { get; init; } = 0.012f;

    /// <summary>The pull of every weight towards 0.</summary>
    public float Decay { get; init; } = 1e-6f;

    /// <summary>The probability from which a word is a cue: annotators miss many, so less than one half.</summary>
    public float CueThreshold { get; init; } = 0.35f;

    /// <summary>The base-2 logarithm of the number of features told apart for cues.</summary>
    public int CueBits { get; init; } = 18;

    /// <summary>The same for roles.</summary>
    public int RoleBits { get; init; } = 18;

    /// <summary>The same for steps from role to role.</summary>
    public int StepBits { get; init; } = 14;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;
}
