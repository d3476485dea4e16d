using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Reads the parties that a stretch of words names: one, or several that are joined by "and".</summary>
internal sealed class PartyReader(PartyNaming naming, ReportText text)
{
    /// <summary>The parties of these words, in order.</summary>
    public IEnumerable<AttributionParty> Read(ImmutableArray<WordRange> words) => words.SelectMany(Parts).Select(naming.Name);

    private IEnumerable<WordRange> Parts(WordRange range)
    {
        int head = HeadIn(text, range);
        int start = range.First;
        for (int child = text.Trees.FirstChildOf(head); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (range.Contains(child) && child > head && IsParty(child) && !IsFurtherRole(head, child) && text.Trees.FirstOf(child) > start)
            {
                yield return new WordRange(start, LastBefore(start, text.Trees.FirstOf(child)));
                start = FirstFrom(text.Trees.FirstOf(child), child);
            }
        }

        if (start == range.First && SecondRoot(range, head) is { } second)
        {
            yield return new WordRange(start, LastBefore(start, second));
            start = second;
        }

        yield return new WordRange(start, range.Last);
    }

    /// <summary>The first word behind an "and" that joins two phrases which the tree takes apart, or null.</summary>
    private int? SecondRoot(WordRange range, int head)
    {
        int joined = ReportText.None;
        for (int word = head + 1; word <= range.Last; word++)
        {
            joined = text.HasRelation(word, "cc") ? word : joined;
            bool isRoot = !range.Contains(text.Trees.HeadOf(word)) && text.Words[word].Tags.Upos is "NOUN" or "PROPN";
            if (isRoot && joined >= 0)
            {
                return joined + 1;
            }
        }

        return null;
    }

    private bool IsParty(int child) =>
        text.HasRelation(child, "conj") && text.Words[child].Tags.Upos is "NOUN" or "PROPN" or "PRON"
        && !text.Words[child].Tags.Lemma.Equals("colleague", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Ann Lee, a farmer and a juror": the same person's second role, behind the first in apposition.</summary>
    private bool IsFurtherRole(int head, int child)
    {
        bool hasRole = false;
        for (int other = text.Trees.FirstChildOf(head); other >= 0; other = text.Trees.NextSiblingOf(other))
        {
            hasRole |= other > head && other < child && text.HasRelation(other, "appos");
        }

        int first = FirstFrom(text.Trees.FirstOf(child), child);
        return hasRole && text.NameOf(head) >= 0 && text.NameOf(child) < 0 && text.Is(first, "a", "an") && text.Words[child].Tags.Xpos == "NN";
    }

    private int LastBefore(int start, int end)
    {
        int last = end - 1;
        while (last > start && (text.IsMark(last) || text.HasRelation(last, "cc")))
        {
            last--;
        }

        return last;
    }

    private int FirstFrom(int first, int head)
    {
        while (first < head && (text.IsMark(first) || text.HasRelation(first, "cc")))
        {
            first++;
        }

        return first;
    }

    /// <summary>The first word of a range that hangs on none of the others.</summary>
    public static int HeadIn(ReportText text, WordRange range)
    {
        for (int word = range.First; word <= range.Last; word++)
        {
            if (!text.IsMark(word) && !range.Contains(text.Trees.HeadOf(word)))
            {
                return word;
            }
        }

        return range.First;
    }
}
