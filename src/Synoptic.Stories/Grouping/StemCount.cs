namespace Synoptic.Stories.Grouping;

/// <summary>How a report uses one stem.</summary>
internal sealed class StemCount
{
    /// <summary>How often in all.</summary>
    public int All { get; set; }

    /// <summary>How often in the first sentences.</summary>
    public int Lead { get; set; }

    /// <summary>How often with a capital where a plain word has none.</summary>
    public int Capital { get; set; }

    /// <summary>How often without a capital.</summary>
    public int Small { get; set; }

    /// <summary>Whether it stands anywhere in the shape of a proper name, and not only as initials or a code.</summary>
    public bool IsProper { get; set; }
}
