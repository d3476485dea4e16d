namespace Synoptic.Language.Patterns;

/// <summary>What a pattern makes of the words that it fits.</summary>
public enum PatternKind
{
    /// <summary>An event with its PLOVER type.</summary>
    Event,

    /// <summary>A frame: a vote, a transfer, a visit.</summary>
    Frame,

    /// <summary>A tie between two entities.</summary>
    Relation,

    /// <summary>The stance of an actor on an issue.</summary>
    Position,
}
