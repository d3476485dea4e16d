using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Finds passages that two documents share: runs of the same words, joined over small edits. Outside
/// quotations, so many words in a row do not recur by chance.
/// </summary>
internal sealed class CopyFinder
{
    // Runs are joined over up to six edited words, and count from fourteen words on: names of bodies and stock
    // phrases are shorter.
    private const int WidestEdit = 6;
    private const int FewestWords = 14;

    /// <summary>The shared passages of all pairs of documents, the longest of a pair first.</summary>
    public ImmutableArray<CopiedPassage> Find(ImmutableArray<AnnotatedDocument> documents)
    {
        ImmutableArray<ReportWords> words = [.. documents.Select(ReportWords.Of)];
        return
        [
            .. Enumerable.Range(0, words.Length)
                .SelectMany(second => Enumerable.Range(0, second).Select(first => (First: first, Second: second)))
                .SelectMany(pair => Between(words, pair.First, pair.Second))
                .OrderBy(passage => passage.First).ThenBy(passage => passage.Second)
                .ThenByDescending(passage => passage.Words).ThenBy(passage => passage.FirstSpan),
        ];
    }

    private static IEnumerable<CopiedPassage> Between(ImmutableArray<ReportWords> words, int first, int second)
    {
        foreach (ImmutableArray<Run> chain in Chains(Runs(words[first], words[second])))
        {
            int same = chain.Sum(run => run.Length);
            if (same >= FewestWords)
            {
                yield return new CopiedPassage(
                    first, Cover(words[first], chain[0].First, chain[^1].First + chain[^1].Length - 1),
                    second, Cover(words[second], chain[0].Second, chain[^1].Second + chain[^1].Length - 1),
                    same);
            }
        }
    }

    private static TextSpan Cover(ReportWords words, int from, int to) => TextSpan.Cover(words.Spans[from], words.Spans[to]);

    /// <summary>Maximal runs of the same words, in the order of the second document; a word of it lies in one run at most.</summary>
    private static List<Run> Runs(ReportWords first, ReportWords second)
    {
        var runs = new List<Run>();
        for (int start = 0; start < second.Seeds.Length;)
        {
            Run longest = default;
            foreach (int place in first.SeedPlaces[second.Seeds[start]])
            {
                int length = RunLength(first.Words, place, second.Words, start);
                longest = length > longest.Length ? new Run(place, start, length) : longest;
            }

            if (longest.Length >= ReportWords.SeedWords)
            {
                runs.Add(longest);
                start += longest.Length;
            }
            else
            {
                start++;
            }
        }

        return runs;
    }

    private static int RunLength(ImmutableArray<string> first, int firstStart, ImmutableArray<string> second, int secondStart) =>
        first.AsSpan()[firstStart..].CommonPrefixLength(second.AsSpan()[secondStart..]);

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
