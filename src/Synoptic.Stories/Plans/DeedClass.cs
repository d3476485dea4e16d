namespace Synoptic.Stories.Plans;

/// <summary>What a verb says of the event that stands under it.</summary>
internal enum DeedClass
{
    /// <summary>Nothing: it names what is done itself.</summary>
    Own,

    /// <summary>That it takes place: "the round was <b>held</b>".</summary>
    Happens,

    /// <summary>That it takes place, and it names an event itself: "the round was to <b>meet</b>".</summary>
    Meets,

    /// <summary>That it is meant to: "the round <b>called</b> for Monday".</summary>
    Planned,

    /// <summary>That it does not: "the round was <b>called off</b>".</summary>
    Undone,

    /// <summary>That somebody goes to a place, in whatever words: "visit", "fly to", "a trip to".</summary>
    Goes,
}
