namespace Synoptic.Language.Frames;

/// <summary>What the words of a role are.</summary>
internal enum RoleKind
{
    /// <summary>Who or what: a noun with the words before it.</summary>
    Name,

    /// <summary>Who, as a name; what happens takes no part: "the parade", "his arrival".</summary>
    Party,

    /// <summary>A noun with all that is told of it, without relative clauses.</summary>
    Phrase,

    /// <summary>A clause, or a noun with all that is told of it.</summary>
    Clause,

    /// <summary>A number.</summary>
    Number,
}
