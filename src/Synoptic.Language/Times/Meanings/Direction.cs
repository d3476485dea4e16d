namespace Synoptic.Language.Times.Meanings;

/// <summary>On which side of the publication the words around a time expression put it.</summary>
internal enum Direction
{
    /// <summary>They do not say.</summary>
    Unknown,

    /// <summary>On or before it.</summary>
    Past,

    /// <summary>On or after it.</summary>
    Future,
}
