namespace Synoptic.Stories.Merging;

/// <summary>What the documents of a pair of occurrences have in common.</summary>
/// <param name="First">The document of the first.</param>
/// <param name="Second">The document of the second.</param>
/// <param name="Documents">How alike the two are.</param>
internal readonly record struct PairContext(DocumentProfile First, DocumentProfile Second, DocumentSimilarity Documents);
