using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Synoptic.Briefs.Model;

/// <summary>A report of the brief. What is not known is null.</summary>
/// <param name="Id">Hash of content and place.</param>
/// <param name="Path">Where it was read.</param>
/// <param name="Url">The address that it was published under.</param>
/// <param name="Source">The outlet.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Byline">Who signed it.</param>
/// <param name="PublishedAt">When it was published, as a TIMEX3 value.</param>
/// <param name="Sha256">SHA-256 of the original bytes.</param>
/// <param name="Length">The length of the text in UTF-16 code units.</param>
/// <param name="Text">The text.</param>
/// <param name="Sentences">Its sentences.</param>
public sealed record BriefDocument(
    string Id,
    string Path,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Url,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Source,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Title,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Byline,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? PublishedAt,
    string Sha256,
    int Length,
    string Text,
    ImmutableArray<BriefSentence> Sentences);
