namespace Synoptic.Stories.Clauses;

/// <summary>What a part of a clause tells.</summary>
internal enum ClauseKeyKind
{
    /// <summary>A word by its meaning.</summary>
    Word,

    /// <summary>Somebody or something that is named, by whatever words.</summary>
    Entity,

    /// <summary>A day, month or year.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Clock,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A place in a row.</summary>
    Rank,
}
