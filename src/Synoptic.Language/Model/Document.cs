namespace Synoptic.Language.Model;

/// <summary>
/// One published text. <see cref="Text"/> never changes after ingestion; every span of every layer
/// points into it. What is not known is null, never guessed.
/// </summary>
public sealed record Document
{
    /// <summary>Hash of content and place, 16 lower-case hexadecimal digits; reading the same thing twice gives the same id.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was read: a path with <c>/</c>, relative to the folder that was asked for; <c>#N</c> is appended for record N of a file of many.</summary>
    public required string Path { get; init; }

    /// <summary>The text. A plain-text file's text is the file's, unchanged; a page's or record's begins with its title as a paragraph of its own.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the original bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where <see cref="Text"/> shows the title, or null where it shows none.</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <summary>The outlet that publishes.</summary>
    public string? Source { get; init; }

    /// <summary>The publisher whose outlets the source is one of.</summary>
    public string? Family { get; init; }

    /// <summary>The address that it was published under. Data only: nothing opens it.</summary>
    public string? Url { get; init; }

    /// <summary>Who signed it, as printed, without "By".</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published.</summary>
    public PublicationTime? PublishedAt { get; init; }

    /// <summary>The language as a BCP 47 tag, where the file states one.</summary>
    public string? Language { get; init; }

    /// <summary>The title as printed, or null.</summary>
    public string? Title => TitleSpan?.Read(Text);
}
