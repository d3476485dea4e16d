using System.Collections.Immutable;

namespace Synoptic.Briefs.Model;

/// <summary>One line of the brief: fixed words, and stretches that are each bound to what they rest on.</summary>
/// <param name="Section">The section that it stands in: one of <see cref="BriefSections"/>.</param>
/// <param name="Text">The line.</param>
/// <param name="Claim">The index of the claim that it tells, or null.</param>
/// <param name="Citations">The sentences that it rests on, in order, without repeats.</param>
/// <param name="Bindings">For each name, number, date and extract in the text, what it rests on; in text order, not overlapping.</param>
public sealed record BriefLine(
    [property: WordsOf(typeof(BriefSections))] string Section,
    string Text,
    int? Claim,
    ImmutableArray<BriefCitation> Citations,
    ImmutableArray<BriefBinding> Bindings);
