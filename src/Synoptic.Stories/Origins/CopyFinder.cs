using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Finds passages that two documents share: runs of the same words, joined over small edits. Outside
/// quotations, so many words in a row do not recur by chance; templates of an outlet do not count.
/// </summary>
public sealed class CopyFinder
{
    // Runs are joined over up to six edited words, and count from fourteen words on: names of bodies and stock
    // phrases are shorter.
    private const int WidestEdit = 6;
    private const int FewestWords = 14;

    // So few documents are set side by side each with each, as reports of one story are: that finds passages without one long
    // unedited run too, and needs no sieve.
    private const int Few = 64;

    // Of more, each is set beside so many that share most fingerprints with it: copies of copies hang together over those between.
    private const int MostBeside = 16;

    // Hashes that no two documents share, for the words of templates.
    private const uint FirstStock = 1;
    private const uint SecondStock = 2;

    /// <summary>The shared passages of all pairs of documents, the longest of a pair first.</summary>
    public ImmutableArray<CopiedPassage> Find(ImmutableArray<AnnotatedDocument> documents)
    {
        CopyIndex index = new();
        foreach (AnnotatedDocument document in documents)
        {
            index.Add(ReportWords.Of(document));
        }

        return
        [
            .. Beside(index)
                .OrderBy(pair => pair.First).ThenBy(pair => pair.Second)
                .SelectMany(pair => index.Count <= Few ? Between(index, pair.First, pair.Second) : Copies(index, pair.First, pair.Second)),
        ];
    }

    /// <summary>The passages that two documents of a large collection share by copying or by one quotation, the longest first.</summary>
    public static ImmutableArray<CopiedPassage> Copies(CopyIndex index, int first, int second) =>
        [.. CopySieve.Keep(Between(index, first, second), index[first], index[second])];

    /// <summary>The passages that two documents share, the longest first.</summary>
    private static ImmutableArray<CopiedPassage> Between(CopyIndex index, int first, int second)
    {
        uint[] left = WordsOf(index, first, FirstStock);
        uint[] right = WordsOf(index, second, SecondStock);
        return
        [
            .. Chains(Runs(left, right))
                .Select(chain => (Chain: chain, Same: chain.Sum(run => run.Length), Own: chain.Sum(run => OwnWords(run, index[first], index[second]))))
                .Where(entry => entry.Same >= FewestWords)
                .Select(entry => new CopiedPassage(
                    first, Cover(index[first], entry.Chain[0].First, entry.Chain[^1].First + entry.Chain[^1].Length - 1),
                    second, Cover(index[second], entry.Chain[0].Second, entry.Chain[^1].Second + entry.Chain[^1].Length - 1),
                    entry.Same, entry.Own))
                .OrderByDescending(passage => passage.Words).ThenBy(passage => passage.FirstSpan),
        ];
    }

    private static int OwnWords(Run run, ReportWords first, ReportWords second) =>
        Enumerable.Range(0, run.Length).Count(word => !first.IsQuoted[run.First + word] && !second.IsQuoted[run.Second + word]);

    /// <summary>The pairs of documents that are set side by side, the smaller slot first.</summary>
    private static IEnumerable<(int First, int Second)> Beside(CopyIndex index) => index.Count <= Few
        ? Enumerable.Range(0, index.Count).SelectMany(second => Enumerable.Range(0, second).Select(first => (first, second)))
        : Enumerable.Range(0, index.Count)
            .SelectMany(slot => index.Nearest(slot, MostBeside).Select(other => (Math.Min(slot, other), Math.Max(slot, other))))
            .Distinct();

    private static uint[] WordsOf(CopyIndex index, int slot, uint stock)
    {
        bool[] isStock = index.StockOf(slot);
        return [.. index[slot].Words.Select((word, place) => isStock[place] ? stock : word)];
    }

    private static TextSpan Cover(ReportWords words, int from, int to) => TextSpan.Cover(words.Spans[from], words.Spans[to]);

    /// <summary>Maximal runs of the same words, in the order of the second document; a word of it lies in one run at most.</summary>
    private static List<Run> Runs(uint[] first, uint[] second)
    {
        ILookup<ulong, int> places = ReportWords.SeedsOf(first).Index().ToLookup(seed => seed.Item, seed => seed.Index);
        ulong[] seeds = ReportWords.SeedsOf(second);
        var runs = new List<Run>();
        for (int start = 0; start < seeds.Length;)
        {
            Run longest = default;
            foreach (int place in places[seeds[start]])
            {
                int length = first.AsSpan(place).CommonPrefixLength(second.AsSpan(start));
                longest = length > longest.Length ? new Run(place, start, length) : longest;
            }

            bool isRun = longest.Length >= ReportWords.SeedWords;
            if (isRun)
            {
                runs.Add(longest);
            }

            start += isRun ? longest.Length : 1;
        }

        return runs;
    }

    /// <summary>Joins runs that follow each other in both documents with no more than a small edit between.</summary>
    private static List<ImmutableArray<Run>> Chains(List<Run> runs)
    {
        var chains = new List<ImmutableArray<Run>>();
        foreach (Run run in runs)
        {
            if (chains.Count > 0 && Follows(chains[^1][^1], run))
            {
                chains[^1] = chains[^1].Add(run);
            }
            else
            {
                chains.Add([run]);
            }
        }

        return chains;
    }

    private static bool Follows(Run before, Run after)
    {
        int firstGap = after.First - (before.First + before.Length);
        int secondGap = after.Second - (before.Second + before.Length);
        return firstGap is >= 0 and <= WidestEdit && secondGap is >= 0 and <= WidestEdit;
    }

    private readonly record struct Run(int First, int Second, int Length);
}
