namespace Synoptic.Stories.Merging;

/// <summary>What the documents of a pair of occurrences have in common.</summary>
/// <param name="First">The document of the first.</param>
/// <param name="Second">The document of the second.</param>
/// <param name="Documents">How alike the two are.</param>
internal readonly record struct PairContext(DocumentProfile First, DocumentProfile Second, DocumentSimilarity Documents)
{
    /// <summary>How near the nearest other trigger of the second's document is to the first, and the other way round.</summary>
    public (float One, float Other) Rivals { get; init; }

    /// <summary>The share of the documents like its own that have the stem of each.</summary>
    public (float One, float Other) Spreads { get; init; }

    /// <summary>How alike those are who take part in what the two words tell of, in all documents close to theirs.</summary>
    public float WordParties { get; init; }
}
