using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Finds which propositions of different documents tell of the same thing.</summary>
public sealed class PropositionAligner
{
    private readonly PassageAligner _passages = new();
    private readonly NumberAligner _numbers = new();
    private readonly QuotationAligner _quotations = new();
    private readonly OfficeAligner _offices = new();

    /// <summary>Groups each kind by itself: passages, then numbers, quotations, offices.</summary>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<AnnotatedDocument> documents, PropositionSet propositions) =>
    [
        .. _passages.Align(propositions.Passages),
        .. _numbers.Align(propositions.Numbers),
        .. _quotations.Align(documents, propositions.Quotations),
        .. _offices.Align(propositions.Offices),
    ];
}
