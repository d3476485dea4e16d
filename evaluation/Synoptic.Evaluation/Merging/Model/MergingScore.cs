using Synoptic.Evaluation.Coreference.Model;

namespace Synoptic.Evaluation.Merging.Model;

/// <summary>How well merged events fit gold events, over all documents of the set as one text.</summary>
/// <param name="WithSingletons">All events: the score that is quoted.</param>
/// <param name="WithoutSingletons">Events of two mentions or more on either side.</param>
/// <param name="DifferentLemmas">Pairs with different head lemmas; null where what predicts gives pairs no scores.</param>
public sealed record MergingScore(ChainMeasures WithSingletons, ChainMeasures WithoutSingletons, LemmaPairScore? DifferentLemmas);
