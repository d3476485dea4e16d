using Synoptic.Evaluation.Texts;

namespace Synoptic.Evaluation.Attributions.Model;

/// <summary>Who said what, by which words; each is null where there is none.</summary>
/// <param name="Source">The words for who said it.</param>
/// <param name="Cue">The words that attribute it.</param>
/// <param name="Content">What was said.</param>
public sealed record Attribution(CoveredText? Source, CoveredText? Cue, CoveredText? Content);
