using System.Text.RegularExpressions;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Pages;

/// <summary>Finds the title of a page's article, without the name of the outlet that pages append to it.</summary>
internal static partial class PageTitle
{
    public static string? Find(PageElements page, string? structured, string? source) =>
        WithoutSource(page.Meta("og:title") ?? structured ?? Heading(page), source)
        ?? Longest(OneLine.Of(page.Named("title").FirstOrDefault()?.TextContent));

    /// <summary>The first heading, if it is the only one of its rank: of several none is surely the title.</summary>
    private static string? Heading(PageElements page)
    {
        var headings = page.Named("h1").Select(heading => OneLine.Of(heading.TextContent)).Where(text => text is not null).Distinct().ToList();
        return headings.Count == 1 ? headings[0] : null;
    }

    private static string? WithoutSource(string? title, string? source)
    {
        var parts = title is null ? null : Separator().Match(title);
        return parts is { Success: true } && parts.Groups["last"].Value.Equals(source, StringComparison.OrdinalIgnoreCase)
            ? parts.Groups["rest"].Value
            : title;
    }

    private static string? Longest(string? title) =>
        title is null ? null : SeparatorAlone().Split(title).OrderByDescending(part => part.Length).First().Trim() is { Length: > 0 } part ? part : null;

    [GeneratedRegex(@"^(?<rest>.+\S)\s+(?:[|\u2013\u2014\u00B7-]|::)\s+(?<last>.+?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s+(?:[|\u2013\u2014\u00B7-]|::)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SeparatorAlone();
}
