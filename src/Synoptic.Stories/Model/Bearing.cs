namespace Synoptic.Stories.Model;

/// <summary>What a piece of evidence does to a claim.</summary>
public enum Bearing
{
    /// <summary>It states the claim.</summary>
    Supports,

    /// <summary>It states what cannot hold beside the claim.</summary>
    Contradicts,

    /// <summary>It states the claim with a reserve.</summary>
    Qualifies,
}
