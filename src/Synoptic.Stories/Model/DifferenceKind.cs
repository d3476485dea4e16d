namespace Synoptic.Stories.Model;

/// <summary>What sort of difference there is between two values of a slot.</summary>
public enum DifferenceKind
{
    /// <summary>They cannot both hold.</summary>
    Conflict,

    /// <summary>The later report supersedes the earlier.</summary>
    Update,

    /// <summary>Two different things are counted.</summary>
    Scope,

    /// <summary>The one announces what according to the other did not take place.</summary>
    Outcome,
}
