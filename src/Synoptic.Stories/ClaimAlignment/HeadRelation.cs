namespace Synoptic.Stories.ClaimAlignment;

/// <summary>How the things that two numbers count are to each other.</summary>
internal enum HeadRelation
{
    /// <summary>One of them is not told.</summary>
    Unknown,

    /// <summary>They are called the same, or by words that mean the same.</summary>
    Same,

    /// <summary>The left are a kind of the right ("cars", "vehicles").</summary>
    Part,

    /// <summary>The right are a kind of the left.</summary>
    Whole,

    /// <summary>They are not alike.</summary>
    Other,
}
