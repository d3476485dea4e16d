namespace Synoptic.Stories.Redlines;

/// <summary>What became of a number or a name.</summary>
public enum ChangeKind
{
    /// <summary>Another stands in its place.</summary>
    Changed,

    /// <summary>The new text does not have it.</summary>
    Dropped,

    /// <summary>The old text does not have it.</summary>
    Added,
}
