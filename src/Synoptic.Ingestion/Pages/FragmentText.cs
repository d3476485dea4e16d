using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Synoptic.Ingestion.Pages;

/// <summary>The paragraphs of a text that may hold markup.</summary>
internal static partial class FragmentText
{
    /// <summary>Markup gives its blocks, text what stands between blank lines; none is empty. Markup too deep to parse stays as it is.</summary>
    public static List<string> Paragraphs(string text) => Markup().IsMatch(text) && !PageNesting.IsTooDeep(text) ? FromMarkup(text) : FromText(text);

    private static List<string> FromMarkup(string text)
    {
        using var page = new HtmlParser().ParseDocument(text);
        return [.. BlockReader.Read(page.Body!).Select(block => block.Text)];
    }

    private static List<string> FromText(string text) =>
        [.. BlankLines().Split(text).Select(paragraph => paragraph.Trim()).Where(paragraph => paragraph.Length > 0)];

    // A closing tag, a line break, or a paragraph: "<" alone is text.
    [GeneratedRegex(@"</[a-z][a-z0-9]*\s*>|<(?:br|p|hr|img)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?:\r?\n[\t ]*){2,}|\u2029", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();
}
