using System.Collections.Immutable;

namespace Synoptic.Evaluation.Chains.Model;

/// <summary>How well predicted chains of attribution fit gold ones.</summary>
/// <param name="All">All entries.</param>
/// <param name="Patterns">The entries of each pattern that the gold names, in ordinal order.</param>
public sealed record ChainScore(ChainMeasures All, ImmutableArray<PatternScore> Patterns);
