using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Model;

/// <summary>What one witness (the text, a page's metadata, a sidecar) knows about a report; null is unknown.</summary>
internal sealed record Details
{
    public static Details None { get; } = new();

    public string? Title { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? Byline { get; init; }

    public PublicationTime? PublishedAt { get; init; }

    public string? Language { get; init; }

    /// <summary>These details, with what they leave unknown filled from <paramref name="other"/>.</summary>
    public Details Or(Details other) => new()
    {
        Title = Title ?? other.Title,
        Source = Source ?? other.Source,
        Url = Url ?? other.Url,
        Byline = Byline ?? other.Byline,
        PublishedAt = PublishedAt ?? other.PublishedAt,
        Language = Language ?? other.Language,
    };
}
