using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Ingestion.Dates;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Json;

/// <summary>
/// Reads what a JSON object says of a report, by the property names of schema.org, of feeds and of news
/// interfaces.
/// </summary>
internal static class JsonDetails
{
    private static readonly ImmutableArray<string> Titles = ["title", "headline"];
    private static readonly ImmutableArray<string> Sources =
        ["source", "outlet", "publisher", "publication", "site", "site_name", "siteName", "sourceName", "source_name", "domain"];

    private static readonly ImmutableArray<string> Bylines = ["byline", "author", "authors", "creator"];
    private static readonly ImmutableArray<string> Urls = ["url", "link", "canonicalUrl", "canonical_url", "webUrl"];
    private static readonly ImmutableArray<string> Languages = ["language", "lang", "inLanguage"];
    private static readonly ImmutableArray<string> Dates =
    [
        "datePublished", "date_published", "publishedAt", "published_at", "published-at", "published", "publicationDate",
        "publication_date", "published_date", "pubDate", "pub_date", "publishDate", "publish_date", "webPublicationDate", "date",
        "created", "created_at", "createdAt", "dateCreated", "timestamp",
    ];

    public static Details Read(JsonElement record) => new()
    {
        Title = record.Name(Titles),
        Source = record.Name(Sources),
        Byline = Signature.Of(record.Name(Bylines)),
        Url = record.Name(Urls),
        Language = LanguageTag.Of(record.Name(Languages)),
        PublishedAt = record.Named(Dates).Select(Date).FirstOrDefault(date => date is not null),
    };

    private static PublicationTime? Date(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => DateReader.Read(value.GetString()),
        JsonValueKind.Number when value.TryGetInt64(out long number) => DateReader.Read(number),
        _ => null,
    };
}
