namespace Synoptic.Training.Learning;

/// <summary>How a network is trained.</summary>
internal sealed record TrainingOptions
{
    /// <summary>Passes over the treebanks.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>About how many rows a batch has.</summary>
    public int BatchRows { get; init; } = 1000;

    /// <summary>The largest step size.</summary>
    public float Rate { get; init; } = 2e-3f;

    /// <summary>Steps over which the step size rises from zero.</summary>
    public int Warmup { get; init; } = 300;

    /// <summary>The share of the steps, at the end, whose weights are averaged.</summary>
    public float AveragedShare { get; init; } = 0.2f;

    /// <summary>Steps between two weights that enter the average.</summary>
    public int AverageEvery { get; init; } = 10;

    /// <summary>Epochs between two looks at the development sets.</summary>
    public int ScoreEvery { get; init; } = 5;

    /// <summary>The share of the name corpora that an epoch sees; 0 trains no names.</summary>
    public float NameShare { get; init; } = 1;

    /// <summary>The share of the names in name corpora that others take the place of.</summary>
    public float NameSwap { get; init; } = 0.3f;

    /// <summary>Whether lists of names take part in that; they show many names and too many places.</summary>
    public bool NameLists { get; init; } = true;

    /// <summary>What an exported model adds to the scores of places: it takes back what their many replacements taught of rare words.</summary>
    public float PlaceScore { get; init; }

    /// <summary>The share of the text that only a teacher labelled that an epoch sees.</summary>
    public float LabelledShare { get; init; } = 0.2f;

    /// <summary>The seed of every random choice.</summary>
    public ulong Seed { get; init; } = 1;
}
