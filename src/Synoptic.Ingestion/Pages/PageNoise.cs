using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Synoptic.Ingestion.Pages;

/// <summary>
/// Tells by their tag, role, class and id the parts of a page that stand around the article: menus, share
/// bars, related links, comments, advertisements, captions. The class words are in <c>Data/page-noise.tsv</c>.
/// </summary>
internal static partial class PageNoise
{
    private static readonly FrozenSet<string> Tags = FrozenSet.Create(
        StringComparer.Ordinal, "aside", "dialog", "figcaption", "figure", "footer", "form", "header", "menu", "nav");

    private static readonly FrozenSet<string> Roles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "alert", "banner", "complementary", "contentinfo", "dialog", "menu", "navigation", "search", "toolbar");

    private static readonly FrozenDictionary<string, double> Words = Load();

    // Templates put the word "header" or "form" on whole pages too: what holds more of the running text is
    // no noise. Chosen on the 88 news pages of the article extraction benchmark (Scrapinghub, 2020).
    private const double Usual = 0.3;

    /// <summary>
    /// The share of the page's running text below which the element stands around the article, from 0 (it
    /// is no such element) to 1. Comments may be longer than the article they follow.
    /// </summary>
    public static double LargestShare(IElement element)
    {
        double byName = Math.Max(ByWords(element.ClassName), ByWords(element.Id));
        bool byTag = Tags.Contains(element.LocalName) || Roles.Contains(element.GetAttribute("role") ?? "") || IsHidden(element);
        return Math.Max(byName, byTag ? Usual : 0);
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || HidingStyle().IsMatch(element.GetAttribute("style") ?? "");

    private static double ByWords(string? names)
    {
        double largest = 0;
        foreach (var word in ClassWord().EnumerateMatches(names ?? ""))
        {
            largest = Math.Max(largest, Words.GetValueOrDefault(names!.Substring(word.Index, word.Length)));
        }

        return largest;
    }

    private static FrozenDictionary<string, double> Load()
    {
        using var stream = typeof(PageNoise).Assembly.GetManifestResourceStream("page-noise.tsv")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HidingStyle();

    // "related-links", "relatedLinks" and "related_links" are the same two words.
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex ClassWord();
}
