namespace Synoptic.Training.Distillation;

/// <summary>What a teacher labels beside the corpora.</summary>
internal sealed record LabelOptions
{
    /// <summary>About how many words of news.</summary>
    public int NewsTokens { get; init; } = 2_500_000;

    /// <summary>The share of the paragraphs of news that are looked at; a small one spreads the words over all articles.</summary>
    public float NewsShare { get; init; } = 0.1f;

    /// <summary>The seed of every random choice.</summary>
    public ulong LabelSeed { get; init; } = 1;
}
