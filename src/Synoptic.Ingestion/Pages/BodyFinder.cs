using AngleSharp.Dom;

namespace Synoptic.Ingestion.Pages;

/// <summary>
/// Finds the paragraphs of the article among all blocks of a page: first the blocks in parts that stand
/// around it are dropped, then the element is found that holds most of the running text, then what is no
/// running text at its edges is cut.
/// </summary>
internal static class BodyFinder
{
    // Shares of the page's running text, chosen on the 88 news pages of the article extraction benchmark
    // (Scrapinghub, 2020).
    private const double LeastThatMarkedBodyHolds = 0.35;
    private const double LeastThatNarrowerHolds = 0.75;

    public static List<string> Find(IElement page)
    {
        var blocks = BlockReader.Read(page);
        var clean = WithoutNoise(blocks);
        var root = Root(page, clean);
        return BodyEdges.Cut(root == page ? clean : [.. clean.Where(block => block.Ancestors().Contains(root))]);
    }

    private static List<PageBlock> WithoutNoise(List<PageBlock> blocks)
    {
        ProseShares shares = new(blocks);
        Dictionary<IElement, bool> known = [];
        return [.. blocks.Where(block => !block.Ancestors().Any(IsNoise))];

        bool IsNoise(IElement element) => known.TryGetValue(element, out bool noise)
            ? noise
            : known[element] = shares.Of(element) < PageNoise.LargestShare(element);
    }

    private static IElement Root(IElement page, List<PageBlock> blocks)
    {
        ProseShares shares = new(blocks);
        var root = Marked(blocks, shares) ?? page;
        while (Narrower(root, shares) is { } narrower)
        {
            root = narrower;
        }

        return root;
    }

    private static IElement? Marked(List<PageBlock> blocks, ProseShares shares) => blocks
        .SelectMany(block => block.Ancestors())
        .Distinct()
        .Where(element => Rank(element) > 0 && shares.Of(element) >= LeastThatMarkedBodyHolds)
        .OrderByDescending(Rank)
        .ThenByDescending(shares.Of)
        .FirstOrDefault();

    private static int Rank(IElement element) =>
        element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase) ? 3
        : element.LocalName == "article" ? 2
        : element.LocalName == "main" || element.GetAttribute("role") == "main" ? 1
        : 0;

    private static IElement? Narrower(IElement root, ProseShares shares) => root.Children
        .FirstOrDefault(child => shares.Of(child) >= LeastThatNarrowerHolds * shares.Of(root) && shares.Of(child) > 0);
}
