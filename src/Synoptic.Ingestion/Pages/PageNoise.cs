using System.Collections.Frozen;
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

    private static readonly FrozenSet<string> Words = Load();

    public static bool Matches(IElement element) =>
        Tags.Contains(element.LocalName)
        || Roles.Contains(element.GetAttribute("role") ?? "")
        || IsHidden(element)
        || HasWord(element.ClassName)
        || HasWord(element.Id);

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || HidingStyle().IsMatch(element.GetAttribute("style") ?? "");

    private static bool HasWord(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return false;
        }

        foreach (var word in ClassWord().EnumerateMatches(names))
        {
            if (Words.Contains(names.Substring(word.Index, word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(PageNoise).Assembly.GetManifestResourceStream("page-noise.tsv")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HidingStyle();

    // "related-links", "relatedLinks" and "related_links" are the same two words.
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex ClassWord();
}
