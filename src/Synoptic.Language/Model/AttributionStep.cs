using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>One step on the way from an utterance to this report.</summary>
/// <param name="Kind">What the parties did.</param>
/// <param name="Cue">The words that show the step, or null.</param>
/// <param name="Parties">One party, or several in parallel ("as A and B reported"); at least one.</param>
public sealed record AttributionStep(StepKind Kind, TextSpan? Cue, ImmutableArray<AttributionParty> Parties);
