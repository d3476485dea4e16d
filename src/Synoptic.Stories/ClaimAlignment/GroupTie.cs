namespace Synoptic.Stories.ClaimAlignment;

/// <summary>How the members of a group belong together.</summary>
public enum GroupTie
{
    /// <summary>They tell of the same thing.</summary>
    Same,

    /// <summary>The first side counts a part of what the second counts.</summary>
    Scope,

    /// <summary>The last side is what the others add up to.</summary>
    Sum,

    /// <summary>One side follows from the others: a share and its base, what is left, a difference, a sum in another currency at the rate given.</summary>
    Derived,
}
