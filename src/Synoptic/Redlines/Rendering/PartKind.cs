namespace Synoptic.Redlines.Rendering;

/// <summary>Whose words a part of a line is.</summary>
internal enum PartKind
{
    /// <summary>The program's.</summary>
    Own,

    /// <summary>Those of the texts.</summary>
    Taken,

    /// <summary>Those that only the old text has.</summary>
    Deleted,

    /// <summary>Those that only the new text has.</summary>
    Inserted,

    /// <summary>The number of a sentence.</summary>
    Citation,
}
