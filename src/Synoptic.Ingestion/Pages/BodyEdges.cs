namespace Synoptic.Ingestion.Pages;

/// <summary>Cuts links and stray lines from the blocks of an article.</summary>
internal static class BodyEdges
{
    public static List<string> Cut(List<PageBlock> blocks)
    {
        int first = blocks.FindIndex(block => block.ProseLength > 0);
        int last = blocks.FindLastIndex(block => block.ProseLength > 0);
        if (first < 0)
        {
            return [.. blocks.Where(block => !block.IsLinks).Select(block => block.Text)];
        }

        return [.. blocks.Take(last + 1).Skip(first).Where(block => !block.IsLinks).Select(block => block.Text)];
    }
}
