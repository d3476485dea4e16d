namespace Synoptic.Language.Model;

/// <summary>How a mention refers.</summary>
public enum MentionKind
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By a description ("the ministry").</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
