namespace Synoptic.Language.Segmentation;

/// <summary>What the rules say of a place within a chunk.</summary>
internal enum GapRule
{
    /// <summary>The classifier decides.</summary>
    Ask,

    /// <summary>Both sides belong to one token.</summary>
    Join,

    /// <summary>A token ends here.</summary>
    Split,
}
