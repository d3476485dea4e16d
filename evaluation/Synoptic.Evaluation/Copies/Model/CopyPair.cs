namespace Synoptic.Evaluation.Copies.Model;

/// <summary>Two articles of which the shorter stands in part in the longer.</summary>
/// <param name="Containment">The share of the shorter text's 5-word shingles found in the longer, in [0, 1].</param>
/// <param name="First">The id of one article.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="IsCross">Whether they are of different outlets.</param>
public sealed record CopyPair(double Containment, string First, string Second, bool IsCross);
