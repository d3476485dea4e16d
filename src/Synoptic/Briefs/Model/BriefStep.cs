using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>One step of an attribution chain.</summary>
/// <param name="Kind">One of <c>said wrote told published cited according-to estimated reported</c>.</param>
/// <param name="Cue">The words that show the step, or null.</param>
/// <param name="Parties">One party, or several in parallel.</param>
public sealed record BriefStep(
    [property: WordsOf(typeof(StepKind))] string Kind,
    BriefSpan? Cue,
    ImmutableArray<BriefParty> Parties);
