using AngleSharp.Dom;
using Synoptic.Ingestion.Dates;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Pages;

/// <summary>Reads what a page shows of its article outside its text: meta tags, JSON-LD, and marked elements.</summary>
internal static class PageMetadata
{
    public static Details Read(PageElements page, Details structured)
    {
        string? source = new[] { page.Meta("og:site_name"), structured.Source, page.Meta("publisher", "dc.publisher", "dcterms.publisher") }
            .FirstOrDefault(name => name is not null && !name.Contains("://", StringComparison.Ordinal));
        return new()
        {
            Title = PageTitle.Find(page, structured.Title, source),
            Source = source,
            Byline = structured.Byline ?? Byline(page),
            PublishedAt = structured.PublishedAt ?? Date(page),
            Url = Address(page) ?? structured.Url,
            Language = page.Named("html").Select(root => LanguageTag.Of(root.GetAttribute("lang"))).FirstOrDefault() ?? structured.Language,
        };
    }

    private static string? Byline(PageElements page) =>
        Signature.Of(page.Meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author"))
        ?? page.Marked("rel", "author").Concat(page.Marked("itemprop", "author")).Concat(page.Marked("class", "byline"))
            .Select(element => Signature.Of(OneLine.Of(element.TextContent)))
            .FirstOrDefault(name => name is not null);

    private static PublicationTime? Date(PageElements page) =>
        DateReader.Read(page.Meta(
            "article:published_time", "datePublished", "og:published_time", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
            "publish-date", "publish_date", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date"))
        ?? page.Marked("itemprop", "datePublished").Select(Moment).FirstOrDefault(date => date is not null)
        ?? OnlyTime(page);

    /// <summary>The time of a time element, when the page has a single one: of several, some date other articles.</summary>
    private static PublicationTime? OnlyTime(PageElements page)
    {
        var times = page.Named("time").Select(Moment).Where(date => date is not null).Distinct().ToList();
        var inArticle = page.Named("time").Where(IsInArticle).Select(Moment).FirstOrDefault(date => date is not null);
        return inArticle ?? (times.Count == 1 ? times[0] : null);
    }

    private static bool IsInArticle(IElement element)
    {
        for (var around = element.ParentElement; around is not null; around = around.ParentElement)
        {
            if (around.LocalName == "article")
            {
                return true;
            }
        }

        return false;
    }

    private static PublicationTime? Moment(IElement element) =>
        DateReader.Read(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? OneLine.Of(element.TextContent));

    private static string? Address(PageElements page)
    {
        var links = page.Marked("rel", "canonical").Select(link => link.GetAttribute("href")).Append(page.Meta("og:url"));
        return links.FirstOrDefault(address => address is not null
            && (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)));
    }
}
