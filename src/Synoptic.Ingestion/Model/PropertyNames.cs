using System.Collections.Immutable;

namespace Synoptic.Ingestion.Model;

/// <summary>
/// The names under which records, JSON-LD and front matter give what is known of a report: those of
/// schema.org, of feeds and of news interfaces, the plainest first. Case does not count.
/// </summary>
internal static class PropertyNames
{
    public static ImmutableArray<string> Titles { get; } = ["title", "headline", "webTitle"];

    public static ImmutableArray<string> Texts { get; } =
    [
        "text", "fullText", "full_text", "articleBody", "article_body", "body", "bodyText", "body_text", "content", "content_text",
        "content_html", "contentHtml", "article", "story",
    ];

    public static ImmutableArray<string> Sources { get; } =
        ["source", "outlet", "publisher", "publication", "site", "site_name", "siteName", "source_name", "sourceName", "domain"];

    public static ImmutableArray<string> Bylines { get; } = ["byline", "author", "authors", "creator"];

    public static ImmutableArray<string> Urls { get; } = ["url", "link", "canonicalUrl", "canonical_url", "webUrl"];

    public static ImmutableArray<string> Languages { get; } = ["language", "lang", "inLanguage"];

    public static ImmutableArray<string> Dates { get; } =
    [
        "datePublished", "date_published", "publishedAt", "published_at", "published-at", "published", "publicationDate",
        "publication_date", "published_date", "pubDate", "pub_date", "publishDate", "publish_date", "webPublicationDate", "date",
        "created", "created_at", "createdAt", "dateCreated", "timestamp",
    ];

    /// <summary>Under which an object holds the records themselves.</summary>
    public static ImmutableArray<string> Envelopes { get; } =
        ["articles", "items", "documents", "reports", "records", "entries", "stories", "posts", "results", "data", "docs", "hits", "response", "article"];
}
