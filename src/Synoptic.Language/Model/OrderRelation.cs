namespace Synoptic.Language.Model;

/// <summary>How two events follow each other.</summary>
public enum OrderRelation
{
    /// <summary>The first comes earlier.</summary>
    Before,

    /// <summary>Both fall on one day.</summary>
    SameDay,

    /// <summary>The first comes later.</summary>
    After,
}
