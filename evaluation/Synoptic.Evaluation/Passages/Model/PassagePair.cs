namespace Synoptic.Evaluation.Passages.Model;

/// <summary>Two sentences of one story.</summary>
/// <param name="First">The smaller index.</param>
/// <param name="Second">The larger index.</param>
public readonly record struct PassagePair(int First, int Second);
