namespace Synoptic.Stories.Redlines;

/// <summary>What became of a sentence.</summary>
public enum EntryKind
{
    /// <summary>It stands unchanged.</summary>
    Kept,

    /// <summary>Only spelling, marks, capitals, white space or one function word differ.</summary>
    Trivial,

    /// <summary>It stands in its place, worded otherwise.</summary>
    Changed,

    /// <summary>It stands in another place; it may be worded otherwise too.</summary>
    Moved,

    /// <summary>Only the new text has it.</summary>
    Added,

    /// <summary>Only the old text has it.</summary>
    Dropped,
}
