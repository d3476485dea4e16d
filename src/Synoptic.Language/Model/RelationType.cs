namespace Synoptic.Language.Model;

/// <summary>A tie between two entities.</summary>
public enum RelationType
{
    /// <summary>Family: the first is named by the word ("Marta, daughter of Luis": Marta to Luis).</summary>
    Kin,

    /// <summary>The first holds an office of the second, a body or state.</summary>
    Office,

    /// <summary>The first is a member of the second.</summary>
    MemberOf,

    /// <summary>Allies, either way round.</summary>
    AllyOf,

    /// <summary>The first hosts the second: a guest, base or body.</summary>
    Hosts,

    /// <summary>The first mediates; the second is one of the parties.</summary>
    Mediates,

    /// <summary>The first gives goods to the second.</summary>
    Supplies,

    /// <summary>The first needs the second.</summary>
    DependsOn,

    /// <summary>The first imposes sanctions on the second.</summary>
    Sanctions,

    /// <summary>The first controls the second.</summary>
    Controls,
}
