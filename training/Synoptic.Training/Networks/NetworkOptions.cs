namespace Synoptic.Training.Networks;

/// <summary>The shape of a network and how it is regularized. All widths are multiples of eight.</summary>
internal sealed record NetworkOptions
{
    /// <summary>Width of the encoding and of each direction of a layer.</summary>
    public int Width { get; init; } = 128;

    /// <summary>Recurrent layers.</summary>
    public int Layers { get; init; } = 3;

    /// <summary>Width of the trained vector of a frequent form.</summary>
    public int FormWidth { get; init; } = 64;

    /// <summary>Width of the sum of beginnings and endings.</summary>
    public int AffixWidth { get; init; } = 48;

    /// <summary>Width of the sum of character n-grams.</summary>
    public int GramWidth { get; init; } = 48;

    /// <summary>Width of the sum of shapes.</summary>
    public int ShapeWidth { get; init; } = 24;

    /// <summary>Rows for beginnings and endings.</summary>
    public int AffixRows { get; init; } = 8192;

    /// <summary>Rows for character n-grams.</summary>
    public int GramRows { get; init; } = 16384;

    /// <summary>Rows for shapes.</summary>
    public int ShapeRows { get; init; } = 512;

    /// <summary>Words with a vector; fewer than the file has are its most frequent.</summary>
    public int Vectors { get; init; } = 40_000;

    /// <summary>The step size of word vectors as a share of the common one; 0 keeps them as they were.</summary>
    public float VectorRate { get; init; }

    /// <summary>Width of the projections that arcs are scored with.</summary>
    public int ArcWidth { get; init; } = 128;

    /// <summary>Width of the projections that relations are told by.</summary>
    public int RelationWidth { get; init; } = 64;

    /// <summary>Dropout between layers.</summary>
    public float Dropout { get; init; } = 0.1f;

    /// <summary>Dropout of the projections that arcs and relations are scored with.</summary>
    public float HeadDropout { get; init; } = 0.1f;

    /// <summary>Dropout of the joined features of a form.</summary>
    public float InputDropout { get; init; } = 0.1f;

    /// <summary>A form seen n times in training loses its own vector with probability a / (a + n) (E. Kiperwasser and Y. Goldberg 2016).</summary>
    public float WordDropout { get; init; } = 0.25f;

    /// <summary>The weight of the loss of names beside those of the other heads.</summary>
    public float NameWeight { get; init; } = 1;

    /// <summary>How often a sentence is read without its corpus being told.</summary>
    public float CorpusDropout { get; init; } = 0.1f;

    /// <summary>How often a sentence with names alone is read without its corpus being told: its names should be found under any.</summary>
    public float NameCorpusDropout { get; init; } = 0.5f;
}
