using System.Collections.Immutable;

namespace Synoptic.Briefs.Model;

/// <summary>One step of an attribution chain.</summary>
/// <param name="Kind">One of <c>said wrote told published cited according-to estimated reported</c>.</param>
/// <param name="Cue">The words that show the step, or null.</param>
/// <param name="Parties">One party, or several in parallel.</param>
public sealed record BriefStep(string Kind, BriefSpan? Cue, ImmutableArray<BriefParty> Parties);
