namespace Synoptic.Language.Segmentation;

/// <summary>What a chunk looks like as a whole.</summary>
internal enum ChunkKind
{
    /// <summary>Nothing but the letters of ASCII: one token.</summary>
    Letters,

    /// <summary>Letters and marks without a stop.</summary>
    LettersAndMarks,

    /// <summary>Letters and marks with at least one stop.</summary>
    LettersAndStops,

    /// <summary>Letters and digits, with or without marks.</summary>
    LettersAndDigits,

    /// <summary>Digits and marks.</summary>
    Number,

    /// <summary>No ASCII letter and no digit.</summary>
    Marks,

    /// <summary>Holds a web address.</summary>
    Address,

    /// <summary>Holds an address of electronic mail.</summary>
    Mail,

    /// <summary>Holds an at sign otherwise.</summary>
    Handle,
}
