namespace Synoptic.Stories.Merging;

/// <summary>Two occurrences and how surely they are of one event.</summary>
/// <param name="First">The smaller index.</param>
/// <param name="Second">The larger index.</param>
/// <param name="Score">In ten-thousandths, so that sums are exact.</param>
/// <param name="IsBarred">Whether time, place or participants clash: the two may never be one event.</param>
internal readonly record struct ScoredPair(int First, int Second, int Score, bool IsBarred);
