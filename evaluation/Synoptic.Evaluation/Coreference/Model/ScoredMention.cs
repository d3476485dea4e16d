using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Coreference.Model;

/// <summary>A mention as scores see it: two are the same where both ends are.</summary>
/// <param name="First">The index of its first word in the gold document.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Kind">How it refers, told by the gold tree, so the same for the same ends.</param>
public readonly record struct ScoredMention(int First, int Last, MentionKind Kind);
