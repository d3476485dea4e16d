using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Synoptic.Briefs.Model;

/// <summary>What every form of output says of a document itself. What is not known is null.</summary>
public abstract record DocumentRecord
{
    /// <summary>Hash of content and place.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Path { get; init; }

    /// <summary>The address that it was published under.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Url { get; init; }

    /// <summary>The outlet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Source { get; init; }

    /// <summary>The title as printed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Title { get; init; }

    /// <summary>Who signed it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Byline { get; init; }

    /// <summary>When it was published, as a TIMEX3 value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? PublishedAt { get; init; }

    /// <summary>SHA-256 of the original bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The length of the text in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>What was read, as every span counts it.</summary>
    public required string Text { get; init; }

    /// <summary>Where each sentence of the text stands, in order.</summary>
    public required ImmutableArray<BriefSentence> Sentences { get; init; }
}
