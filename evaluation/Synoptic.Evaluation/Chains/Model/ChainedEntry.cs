using System.Collections.Immutable;

namespace Synoptic.Evaluation.Chains.Model;

/// <summary>An entry with what was predicted for its text.</summary>
/// <param name="Gold">The entry.</param>
/// <param name="Predicted">The predicted statements of its whole text.</param>
public sealed record ChainedEntry(ChainEntry Gold, ImmutableArray<ChainedStatement> Predicted);
