namespace Synoptic.Language.Attribution.Learned;

/// <summary>What a word is to a cue.</summary>
internal enum Role
{
    /// <summary>Neither of the others.</summary>
    None,

    /// <summary>Part of who said it.</summary>
    Source,

    /// <summary>Part of what was said.</summary>
    Content,
}
