using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Synoptic.Briefs.Model;

namespace Synoptic.Analysis;

/// <summary>
/// One document with its layers: a line of <c>synoptic analyze --format jsonl</c>. The records are those of the brief,
/// as if the document were its only report: their <c>document</c> is 0, and no entity is known.
/// </summary>
public sealed record AnalyzedDocument : DocumentRecord
{
    private const int AfterTheDocument = 1;

    /// <summary>Starts from the document itself.</summary>
    [SetsRequiredMembers]
    public AnalyzedDocument(DocumentRecord document)
        : base(document)
    {
    }

    /// <summary>The words, numbers and marks of the text, in order.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<AnalyzedToken> Tokens { get; init; }

    /// <summary>The syntactic words with their tags and heads, in order.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<AnalyzedWord> Words { get; init; }

    /// <summary>The sentences that were too long to parse at once, ascending: their pieces hang on the root of the first.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<int> CutSentences { get; init; }

    /// <summary>Who said what.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<BriefStatement> Statements { get; init; }

    /// <summary>The time expressions.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<BriefTime> Times { get; init; }

    /// <summary>The numbers that the text states.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<BriefQuantity> Quantities { get; init; }

    /// <summary>What happens.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<BriefEvent> Events { get; init; }

    /// <summary>Votes, transfers, losses, tests, ceremonies, visits and forecasts.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<BriefFrame> Frames { get; init; }

    /// <summary>What holds between whom.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<BriefRelation> Relations { get; init; }

    /// <summary>Who wants what.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<BriefPosition> Positions { get; init; }

    /// <summary>In which order events follow each other.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<BriefOrder> Order { get; init; }

    /// <summary>The stretches that refer to someone or something.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<AnalyzedMention> Mentions { get; init; }

    /// <summary>Which mentions refer to the same.</summary>
    [JsonPropertyOrder(AfterTheDocument)]
    public required ImmutableArray<AnalyzedChain> Chains { get; init; }
}
