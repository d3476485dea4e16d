namespace Synoptic.Stories.Model;

/// <summary>Whether the evidence of a claim can hold together.</summary>
public enum Agreement
{
    /// <summary>It says the same.</summary>
    Agree,

    /// <summary>It says the same at different precision.</summary>
    Compatible,

    /// <summary>Two pieces of it cannot both hold.</summary>
    Conflicting,
}
