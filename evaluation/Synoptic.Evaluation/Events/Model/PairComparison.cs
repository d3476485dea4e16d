namespace Synoptic.Evaluation.Events.Model;

/// <summary>The coded events that two ways of finding them gave.</summary>
/// <param name="Detected">The shipped detector.</param>
/// <param name="Trivial">One event a text: the first country, AGREE, the second country.</param>
public sealed record PairComparison(PairScore Detected, PairScore Trivial);
