using AngleSharp.Html.Parser;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Pages;

/// <summary>A page in HTML is one report: its own metadata, and the paragraphs of its article.</summary>
internal static class PageExtractor
{
    public static Extraction Extract(InputFile file)
    {
        using var page = new HtmlParser().ParseDocument(file.Text);
        var paragraphs = page.Body is { } body ? BodyFinder.Find(body) : [];
        return paragraphs.Count == 0
            ? Extraction.Failed(file.Path, "is a page without text; save its article as .txt.")
            : Extraction.Of(Draft.Compose(file, Details.None, paragraphs));
    }
}
