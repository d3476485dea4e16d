using System.Collections.Immutable;

namespace Synoptic.Stories.Redlines;

/// <summary>
/// Pairs the sentences of two texts: those that keep their order by dynamic programming over all pairs (the pairs whose
/// squared likeness sums to most, so that one whole sentence is worth more than two halves), then those that moved.
/// </summary>
internal static class SentenceAlignment
{
    // Below it a sentence shares a phrase with another, and is no version of it.
    private const double LeastAlike = 0.4;

    // A sentence elsewhere is the same only if most of it is; in a series many sentences share their frame.
    private const double LeastMoved = 0.6;

    /// <summary>The pairs, as indexes, by the old sentence; each sentence at most once.</summary>
    public static ImmutableArray<(int Old, int New, bool IsMoved)> Align(ImmutableArray<RedlineSentence> before, ImmutableArray<RedlineSentence> after)
    {
        int start = SameFrom(before, after, index => index, index => index, Math.Min(before.Length, after.Length));
        int end = SameFrom(before, after, index => before.Length - 1 - index, index => after.Length - 1 - index, Math.Min(before.Length, after.Length) - start);
        double[,] likeness = Likeness(before[start..^end], after[start..^end]);
        (int Old, int New)[] ordered = [.. InOrder(likeness)];
        return
        [
            .. Enumerable.Range(0, start).Select(index => (index, index, false))
                .Concat(ordered.Select(pair => (pair.Old + start, pair.New + start, false)))
                .Concat(Moved(likeness, ordered).Select(pair => (pair.Old + start, pair.New + start, true)))
                .Concat(Enumerable.Range(1, end).Select(index => (before.Length - index, after.Length - index, false)))
                .OrderBy(pair => pair.Item1),
        ];
    }

    /// <summary>How many sentences are the same from an end on.</summary>
    private static int SameFrom(ImmutableArray<RedlineSentence> before, ImmutableArray<RedlineSentence> after, Func<int, int> old, Func<int, int> young, int most)
    {
        int same = 0;
        while (same < most && before[old(same)].Text == after[young(same)].Text)
        {
            same++;
        }

        return same;
    }

    private static double[,] Likeness(ImmutableArray<RedlineSentence> before, ImmutableArray<RedlineSentence> after)
    {
        double[,] likeness = new double[before.Length, after.Length];
        for (int old = 0; old < before.Length; old++)
        {
            for (int young = 0; young < after.Length; young++)
            {
                likeness[old, young] = before[old].Likeness(after[young]);
            }
        }

        return likeness;
    }

    private static IEnumerable<(int Old, int New)> InOrder(double[,] likeness)
    {
        double[,] best = Best(likeness);
        (int old, int young) = (0, 0);
        while (old < likeness.GetLength(0) && young < likeness.GetLength(1))
        {
            if (Worth(likeness[old, young]) is > 0 and var worth && best[old, young] == worth + best[old + 1, young + 1])
            {
                yield return (old++, young++);
            }
            else
            {
                (old, young) = best[old + 1, young] >= best[old, young + 1] ? (old + 1, young) : (old, young + 1);
            }
        }
    }

    /// <summary>The most that the sentences from each pair of places on are worth.</summary>
    private static double[,] Best(double[,] likeness)
    {
        double[,] best = new double[likeness.GetLength(0) + 1, likeness.GetLength(1) + 1];
        for (int old = likeness.GetLength(0) - 1; old >= 0; old--)
        {
            for (int young = likeness.GetLength(1) - 1; young >= 0; young--)
            {
                double paired = Worth(likeness[old, young]) + best[old + 1, young + 1];
                best[old, young] = Math.Max(paired, Math.Max(best[old + 1, young], best[old, young + 1]));
            }
        }

        return best;
    }

    private static double Worth(double likeness) => likeness < LeastAlike ? 0 : likeness * likeness;

    /// <summary>The pairs outside the order: most alike first, then, in a passage that moved as a whole, the neighbours of those.</summary>
    private static List<(int Old, int New)> Moved(double[,] likeness, (int Old, int New)[] ordered)
    {
        HashSet<int> old = [.. ordered.Select(pair => pair.Old)];
        HashSet<int> young = [.. ordered.Select(pair => pair.New)];
        List<(int Old, int New)> moved = [.. BestFirst.Pair(likeness, LeastMoved, old, young)];
        for (int index = 0; index < moved.Count; index++)
        {
            foreach (int step in new[] { 1, -1 })
            {
                (int left, int right) = (moved[index].Old + step, moved[index].New + step);
                if (IsAlike(likeness, left, right) && !old.Contains(left) && !young.Contains(right))
                {
                    old.Add(left);
                    young.Add(right);
                    moved.Add((left, right));
                }
            }
        }

        return moved;
    }

    private static bool IsAlike(double[,] likeness, int old, int young) =>
        old >= 0 && old < likeness.GetLength(0) && young >= 0 && young < likeness.GetLength(1) && likeness[old, young] >= LeastAlike;
}
