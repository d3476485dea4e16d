namespace Synoptic.Language.Recognition;

/// <summary>What a word tells of the name that it stands in.</summary>
internal enum NameWordKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Heads the name of a body, also before "of" and "for" ("Ministry").</summary>
    OrganizationHead,

    /// <summary>Ends the name of a body ("Corp.").</summary>
    Organization,

    /// <summary>Ends the name of a place ("River").</summary>
    Location,

    /// <summary>Begins the name of a place ("Mount").</summary>
    LocationFirst,

    /// <summary>Ends the name of an event, prize, law or work ("Cup").</summary>
    Miscellaneous,

    /// <summary>Begins such a name ("Operation").</summary>
    MiscellaneousFirst,
}
