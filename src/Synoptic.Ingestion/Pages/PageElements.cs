using System.Collections.Immutable;
using AngleSharp.Dom;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Pages;

/// <summary>The elements of a page that tell about its article, taken in one walk in the order of the page.</summary>
internal sealed class PageElements
{
    private readonly ImmutableArray<IElement> _all;

    public PageElements(IElement root)
    {
        List<IElement> all = [root];
        NodeWalk.Visit(root, Take, _ => { });
        _all = [.. all];

        bool Take(INode node)
        {
            if (node is IElement element)
            {
                all.Add(element);
            }

            return true;
        }
    }

    public IEnumerable<IElement> Named(string tag) => _all.Where(element => element.LocalName == tag);

    public IEnumerable<IElement> Marked(string attribute, string value) =>
        _all.Where(element => (element.GetAttribute(attribute) ?? "").Split(' ').Contains(value, StringComparer.OrdinalIgnoreCase));

    /// <summary>The first content of a meta tag of that name or property, on one line; the names in order of preference.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            var tags = Named("meta").Where(tag => IsCalled(tag, name));
            if (tags.Select(tag => OneLine.Of(tag.GetAttribute("content"))).FirstOrDefault(content => content is not null) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsCalled(IElement tag, string name) =>
        name.Equals(tag.GetAttribute("property"), StringComparison.OrdinalIgnoreCase)
        || name.Equals(tag.GetAttribute("name"), StringComparison.OrdinalIgnoreCase)
        || name.Equals(tag.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase);
}
