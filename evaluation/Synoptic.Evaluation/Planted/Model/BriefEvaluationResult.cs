using System.Collections.Immutable;

namespace Synoptic.Evaluation.Planted.Model;

/// <summary>A score, or why there is none.</summary>
/// <param name="Score">The score; null where there is a problem.</param>
/// <param name="Problems">Planted spans that do not fit the reports, each with file, item, value and next step.</param>
public sealed record BriefEvaluationResult(PlantedScore? Score, ImmutableArray<string> Problems);
