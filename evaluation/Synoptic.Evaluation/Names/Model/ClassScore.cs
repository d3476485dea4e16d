using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Names.Model;

/// <summary>The score of one class.</summary>
/// <param name="Label">The class.</param>
/// <param name="Count">What was counted.</param>
public sealed record ClassScore(string Label, MatchCount Count);
