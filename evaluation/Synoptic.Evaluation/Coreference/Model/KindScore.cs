using Synoptic.Evaluation.Counting;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Coreference.Model;

/// <summary>The score of the mentions of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Mentions">Those in chains of two or more, whatever chain they are in.</param>
/// <param name="InChains">B³ over these mentions alone, each in its whole chain.</param>
/// <param name="Alone">The chains cut down to this kind, singletons left out after it.</param>
public sealed record KindScore(MentionKind Kind, MatchCount Mentions, ChainCount InChains, ChainMeasures Alone);
