using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Reads the phrase that a noun heads.</summary>
internal sealed class PartyPhrase(ReportText text)
{
    /// <summary>The phrase that a word heads, as a stretch without what hangs on it as a clause or a further remark.</summary>
    public WordRange Of(int head)
    {
        int first = text.Trees.FirstOf(head);
        int last = text.Trees.LastOf(head);
        for (int child = text.Trees.FirstChildOf(head); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (IsRemark(child) && child > head)
            {
                last = Math.Min(last, text.Trees.FirstOf(child) - 1);
            }
            else if ((IsRemark(child) || text.HasRelation(child, "case") || text.HasRelation(child, "cc")) && child < head)
            {
                first = Math.Max(first, text.Trees.LastOf(child) + 1);
            }
        }

        return Trim(new WordRange(Math.Min(first, head), Math.Max(last, head)), head);
    }

    private bool IsRemark(int child) =>
        text.HasRelation(child, "parataxis") || text.HasRelation(child, "advcl") || text.HasRelation(child, "ccomp")
        || text.HasRelation(child, "cop") || text.HasRelation(child, "nsubj")
        || (text.HasRelation(child, "punct") && !text.Is(child, ",", "(", ")", "-", "'", "’", "\"", "“", "”"));

    private WordRange Trim(WordRange range, int head)
    {
        (int first, int last) = (range.First, range.Last);
        while (last > head && text.IsMark(last) && !text.Is(last, ")"))
        {
            last--;
        }

        while (first < head && text.IsMark(first))
        {
            first++;
        }

        return new WordRange(first, last);
    }
}
