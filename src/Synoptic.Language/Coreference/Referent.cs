namespace Synoptic.Language.Coreference;

/// <summary>What kind of thing a noun refers to; the classes of GUM's entities, those that no later stage tells apart taken together.</summary>
internal enum Referent
{
    /// <summary>The word is not known.</summary>
    Unknown,

    /// <summary>One or several people.</summary>
    Person,

    /// <summary>A body, firm, state organ or group with a name of its own.</summary>
    Organization,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A date or stretch of time.</summary>
    Time,

    /// <summary>Something that happens.</summary>
    Event,

    /// <summary>An object, substance, animal, plant or idea.</summary>
    Thing,
}
