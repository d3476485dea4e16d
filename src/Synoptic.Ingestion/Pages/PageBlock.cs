using AngleSharp.Dom;

namespace Synoptic.Ingestion.Pages;

/// <summary>A paragraph of a page: text with no block boundary inside, white space folded.</summary>
/// <param name="Container">The innermost block-level element around it.</param>
/// <param name="Text">Not empty.</param>
/// <param name="LinkLength">How many of its characters stand in links.</param>
internal sealed record PageBlock(IElement Container, string Text, int LinkLength)
{
    // A heading or caption is shorter, a sentence of news longer.
    private const int ShortestProse = 40;

    public bool IsHeading => Container.LocalName is ['h', >= '1' and <= '6'];

    /// <summary>Whether more than half of it is links, as in lists of other articles.</summary>
    public bool IsLinks => 2 * LinkLength > Text.Length;

    /// <summary>How many characters of running text it brings; 0 when it is no running text.</summary>
    public int ProseLength => IsLinks || IsHeading || Text.Length < ShortestProse ? 0 : Text.Length - LinkLength;

    /// <summary>The elements around it, innermost first.</summary>
    public IEnumerable<IElement> Ancestors()
    {
        // Real pages nest some dozens deep; the bound keeps hostile ones from costing quadratic time.
        const int Deepest = 200;
        var element = Container;
        for (int depth = 0; element is not null && depth < Deepest; depth++)
        {
            yield return element;
            element = element.ParentElement;
        }
    }
}
