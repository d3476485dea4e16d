namespace Synoptic.Layers.Marks;

/// <summary>What a mark shows; of two marks on the same stretch, the one that stands first here holds the other.</summary>
internal enum MarkKind
{
    /// <summary>What a statement says.</summary>
    Content,

    /// <summary>The reporting words of a statement.</summary>
    Cue,

    /// <summary>The words that name an event or frame, or show a relation or position.</summary>
    Fact,

    /// <summary>Words that refer.</summary>
    Mention,

    /// <summary>A time expression.</summary>
    Time,

    /// <summary>A number with its unit and hedge.</summary>
    Quantity,
}
