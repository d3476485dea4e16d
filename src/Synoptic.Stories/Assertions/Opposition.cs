namespace Synoptic.Stories.Assertions;

/// <summary>Signs that a stretch of text speaks against something else that was said.</summary>
[Flags]
internal enum Opposition
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A word that disputes: "denied", "baseless".</summary>
    Disputes = 1,

    /// <summary>A word that sets it against what went before: "but", "although".</summary>
    Contrasts = 2,

    /// <summary>A word of saying that keeps its distance from what is said: "argued", "claimed".</summary>
    Claims = 4,

    /// <summary>A negation.</summary>
    Negates = 8,

    /// <summary>A word that disputes what is wanted or done, not whether it is so: "objected".</summary>
    Opposes = 16 | Disputes,
}
