namespace Synoptic.Language.EventDetection;

/// <summary>What the auxiliaries and adverbs of a clause say of its verb.</summary>
/// <param name="IsNegated">"not", "never", "no longer".</param>
/// <param name="IsFuture">"will", "shall", "would", "is going to", "is to".</param>
/// <param name="IsPast">A past tense that is not perfect: what did not happen then is a fact, not a refusal.</param>
/// <param name="IsObliged">"must", "should", "has to", "ought to", "needs to".</param>
internal readonly record struct ClauseMood(bool IsNegated, bool IsFuture, bool IsPast, bool IsObliged);
