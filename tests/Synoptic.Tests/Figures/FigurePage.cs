using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Pages;
using Synoptic.Tests.Rendering;

namespace Synoptic.Tests.Figures;

/// <summary>Pages as a browser reads them.</summary>
internal static class FigurePage
{
    /// <summary>The page of a brief.</summary>
    public static IHtmlDocument Of(Brief brief) => new HtmlParser().ParseDocument(HtmlRenderer.Render(brief, HandMadeBrief.Footer));

    /// <summary>The words of an element on one line, without repeated spaces.</summary>
    public static string Words(this IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
