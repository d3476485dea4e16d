using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Pages;

/// <summary>A page in HTML is one report: its own metadata, and the paragraphs of its article.</summary>
internal static class PageExtractor
{
    public static Extraction Extract(InputFile file)
    {
        if (PageNesting.IsTooDeep(file.Text))
        {
            return Extraction.Failed(file.Path, "nests its tags more than 1,000 deep; save its article as .txt.");
        }

        using var page = new HtmlParser().ParseDocument(file.Text);
        PageElements elements = new(page.DocumentElement);
        var structured = StructuredData.Read(elements.Named("script"));
        var paragraphs = Body(page, structured);
        return paragraphs.Count == 0
            ? Extraction.Failed(file.Path, "is a page without text; save its article as .txt.")
            : Extraction.Of(Draft.Compose(file, PageMetadata.Read(elements, structured.Details), paragraphs));
    }

    /// <summary>
    /// The paragraphs that the page shows; or those of its structured data when the page itself holds less
    /// than half as much, as pages do that a script fills in.
    /// </summary>
    private static List<string> Body(IHtmlDocument page, StructuredData structured)
    {
        List<string> shown = page.Body is { } body ? BodyFinder.Find(body) : [];
        return structured.Body is { } text && 2 * shown.Sum(paragraph => paragraph.Length) < text.Length ? FragmentText.Paragraphs(text) : shown;
    }
}
