namespace Synoptic.Stories.Merging;

/// <summary>How alike two documents are, each in [0, 1].</summary>
/// <param name="Terms">By all that they say.</param>
/// <param name="Lead">By how they begin.</param>
/// <param name="Names">By whom they name.</param>
/// <param name="Rank">How much nearer than the first the other documents of the set are to one of the two, by terms: the share of its nearest one's similarity, the smaller of both.</param>
internal readonly record struct DocumentSimilarity(double Terms, double Lead, double Names, double Rank);
