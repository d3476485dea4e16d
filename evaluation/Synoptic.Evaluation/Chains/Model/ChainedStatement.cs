using System.Collections.Immutable;
using Synoptic.Evaluation.Texts;

namespace Synoptic.Evaluation.Chains.Model;

/// <summary>A statement with the chain that it came through.</summary>
/// <param name="Content">What was said.</param>
/// <param name="Steps">The steps, from the utterance to the report.</param>
public sealed record ChainedStatement(CoveredText Content, ImmutableArray<ChainStep> Steps);
