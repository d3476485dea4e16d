namespace Synoptic.Evaluation.Chains.Model;

/// <summary>The score of the entries of one pattern.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Measures">What was counted.</param>
public sealed record PatternScore(string Pattern, ChainMeasures Measures);
