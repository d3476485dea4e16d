using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Model;

/// <summary>A slot on which the evidence of a claim differs.</summary>
/// <param name="Slot">One of <c>number date place person role wording who-did-what polarity</c>.</param>
/// <param name="Kind">One of <c>conflict update scope</c>.</param>
/// <param name="Values">The values.</param>
public sealed record BriefConflict(
    [property: WordsOf(typeof(Slot))] string Slot,
    [property: WordsOf(typeof(DifferenceKind))] string Kind,
    ImmutableArray<BriefSlotValue> Values);
