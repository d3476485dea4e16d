using System.Collections.Immutable;

namespace Synoptic.Briefs.Model;

/// <summary>What a stretch of a line rests on.</summary>
/// <param name="Start">Its first code unit in the line's text.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Operation">How it was got from its inputs: one of <see cref="BindingOperations"/>.</param>
/// <param name="Inputs">The stretches of the reports that it was got from; each lies in a sentence that the line cites, except where the operation says otherwise.</param>
/// <param name="Field">For <c>metadata</c>, the property: one of <see cref="BindingFields"/>; else null.</param>
/// <param name="Documents">For <c>metadata</c> of a report, that report; for <c>count</c> and <c>list</c> over reports, those counted or listed; else empty.</param>
public sealed record BriefBinding(
    int Start,
    int End,
    [property: WordsOf(typeof(BindingOperations))] string Operation,
    ImmutableArray<BriefSpan> Inputs,
    [property: WordsOf(typeof(BindingFields))] string? Field,
    ImmutableArray<int> Documents);
