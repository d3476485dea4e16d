namespace Synoptic.Stories.Model;

/// <summary>What one document does with one claim.</summary>
public enum CoverageState
{
    /// <summary>It makes the claim.</summary>
    Says,

    /// <summary>It says what cannot hold beside it.</summary>
    Contradicts,

    /// <summary>It tells the story and leaves the claim out.</summary>
    Silent,

    /// <summary>It does not tell the story.</summary>
    NotInStory,

    /// <summary>It could not be read.</summary>
    Unreadable,
}
