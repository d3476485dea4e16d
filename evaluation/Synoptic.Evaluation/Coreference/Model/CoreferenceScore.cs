using System.Collections.Immutable;

namespace Synoptic.Evaluation.Coreference.Model;

/// <summary>How well predicted chains fit gold chains.</summary>
/// <param name="WithoutSingletons">The chains of two or more mentions: the score that is quoted.</param>
/// <param name="WithSingletons">All chains.</param>
/// <param name="Kinds">Names, nominals and pronouns apart, in this order; without singletons.</param>
public sealed record CoreferenceScore(ChainMeasures WithoutSingletons, ChainMeasures WithSingletons, ImmutableArray<KindScore> Kinds);
