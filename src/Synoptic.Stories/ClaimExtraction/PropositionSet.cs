using System.Collections.Immutable;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>The propositions of a set of documents, each kind in order of document and place.</summary>
/// <param name="Passages">The sentences.</param>
/// <param name="Numbers">The quantities.</param>
/// <param name="Quotations">The quotations.</param>
/// <param name="Offices">The offices that persons are given.</param>
/// <param name="Sentences">The stems of every sentence of every document: <c>[document][sentence]</c>.</param>
public sealed record PropositionSet(
    ImmutableArray<Passage> Passages,
    ImmutableArray<CountedNumber> Numbers,
    ImmutableArray<Quotation> Quotations,
    ImmutableArray<OfficeNaming> Offices,
    ImmutableArray<ImmutableArray<TermVector>> Sentences);
