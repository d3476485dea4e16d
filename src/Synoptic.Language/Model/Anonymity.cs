namespace Synoptic.Language.Model;

/// <summary>How far a text names a party.</summary>
public enum Anonymity
{
    /// <summary>By name.</summary>
    Named,

    /// <summary>As a person in office without a name ("a ministry official").</summary>
    UnnamedOfficial,

    /// <summary>As a group without names ("analysts").</summary>
    UnnamedGroup,

    /// <summary>Not at all ("reports suggest").</summary>
    None,
}
