using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Takes from each document what can be set beside other documents.</summary>
public sealed class PropositionExtractor
{
    private readonly SentenceTerms _terms = new();
    private readonly PassageExtractor _passages;
    private readonly NumberExtractor _numbers;
    private readonly QuotationExtractor _quotations;
    private readonly OfficeExtractor _offices;

    /// <summary>Loads the shipped weights and lexicons.</summary>
    public PropositionExtractor()
    {
        _passages = new PassageExtractor(_terms);
        _numbers = new NumberExtractor(_terms);
        _quotations = new QuotationExtractor(_terms);
        _offices = new OfficeExtractor(_terms);
    }

    /// <summary>All propositions of all documents, by kind, then in order of document and place.</summary>
    public PropositionSet Extract(ImmutableArray<AnnotatedDocument> documents, EntityTable entities) => new(
        [.. documents.SelectMany(_passages.Extract)],
        [.. documents.SelectMany((document, index) => _numbers.Extract(document, index, entities))],
        [.. documents.SelectMany((document, index) => _quotations.Extract(document, index, entities))],
        [.. documents.SelectMany((document, index) => _offices.Extract(document, index, entities))],
        [.. documents.Select(document => document.Parsed.Sentences.Select(sentence => _terms.Of(document, sentence)).ToImmutableArray())]);
}
