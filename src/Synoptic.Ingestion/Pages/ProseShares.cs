using AngleSharp.Dom;

namespace Synoptic.Ingestion.Pages;

/// <summary>How much of a page's running text lies in each element.</summary>
internal sealed class ProseShares
{
    private readonly Dictionary<IElement, int> _lengths = [];

    public ProseShares(IEnumerable<PageBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block, block.ProseLength);
        }
    }

    /// <summary>Running text of the whole page, in characters.</summary>
    public int Total { get; private set; }

    /// <summary>From 0 to 1.</summary>
    public double Of(IElement element) => Total == 0 ? 0 : (double)_lengths.GetValueOrDefault(element) / Total;

    private void Add(PageBlock block, int length)
    {
        Total += length;
        foreach (var element in block.Ancestors())
        {
            _lengths[element] = _lengths.GetValueOrDefault(element) + length;
        }
    }
}
