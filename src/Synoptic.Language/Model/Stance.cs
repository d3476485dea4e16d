namespace Synoptic.Language.Model;

/// <summary>An actor's attitude to an issue.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    Supports,

    /// <summary>Against it.</summary>
    Opposes,

    /// <summary>Wants it done.</summary>
    Demands,

    /// <summary>Will not have it.</summary>
    Rejects,

    /// <summary>Agrees to it.</summary>
    Accepts,

    /// <summary>Has not made up its mind, or says so.</summary>
    Undecided,
}
