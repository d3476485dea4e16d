namespace Synoptic.Stories.Model;

/// <summary>How widely a claim is attested.</summary>
public enum Support
{
    /// <summary>By two or more independent origins.</summary>
    Corroborated,

    /// <summary>By several documents that may all rest on one origin.</summary>
    Repeated,

    /// <summary>By one document.</summary>
    SingleSource,
}
