using System.Collections.Immutable;

namespace Synoptic.Stories.Grouping;

/// <summary>
/// Joins the two nearest groups until no two are near enough; near is the mean over all pairs of members. A report
/// that touches several stories (a digest) is near to none of them on the mean, so it cannot glue them together.
/// </summary>
public static class AverageLinkage
{
    /// <summary>Divides <paramref name="count"/> items into groups; each group ascending, groups by their first item.</summary>
    /// <param name="count">How many items; their order breaks ties, so give them in an order of their own.</param>
    /// <param name="score">How near two items are; symmetric; asked once for each pair, the smaller index first.</param>
    /// <param name="threshold">The least mean of a join.</param>
    public static ImmutableArray<ImmutableArray<int>> Group(int count, Func<int, int, double> score, double threshold)
    {
        double[,] sums = new double[count, count];
        for (int right = 1; right < count; right++)
        {
            for (int left = 0; left < right; left++)
            {
                sums[left, right] = sums[right, left] = score(left, right);
            }
        }

        List<int>?[] groups = [.. Enumerable.Range(0, count).Select(item => new List<int> { item })];
        int[] nearest = [.. Enumerable.Range(0, count).Select(item => Nearest(groups, sums, item))];
        while (Best(groups, sums, nearest, threshold) is { } left)
        {
            Join(groups, sums, nearest, left);
        }

        return [.. groups.OfType<List<int>>().Select(group => group.Order().ToImmutableArray())];
    }

    private static double Mean(List<int>?[] groups, double[,] sums, int left, int right) =>
        sums[left, right] / ((double)groups[left]!.Count * groups[right]!.Count);

    /// <summary>The group after <paramref name="group"/> that is nearest to it, the first of equals; -1 where none is left.</summary>
    private static int Nearest(List<int>?[] groups, double[,] sums, int group)
    {
        int best = -1;
        for (int other = group + 1; other < groups.Length; other++)
        {
            if (groups[other] is not null && (best < 0 || Mean(groups, sums, group, other) > Mean(groups, sums, group, best)))
            {
                best = other;
            }
        }

        return best;
    }

    private static int? Best(List<int>?[] groups, double[,] sums, int[] nearest, double threshold)
    {
        int? best = null;
        double highest = threshold;
        for (int group = 0; group < groups.Length; group++)
        {
            if (groups[group] is not null && nearest[group] >= 0 && Mean(groups, sums, group, nearest[group]) is var mean
                && (best is null ? mean >= highest : mean > highest))
            {
                best = group;
                highest = mean;
            }
        }

        return best;
    }

    private static void Join(List<int>?[] groups, double[,] sums, int[] nearest, int left)
    {
        int right = nearest[left];
        groups[left]!.AddRange(groups[right]!);
        groups[right] = null;
        for (int other = 0; other < groups.Length; other++)
        {
            sums[left, other] = sums[other, left] = sums[left, other] + sums[right, other];
        }

        // The mean to a joined group is never above the greater of the two means, so only groups that looked at one of the
        // two can see another nearest.
        for (int group = 0; group <= right; group++)
        {
            if (groups[group] is not null && (group == left || nearest[group] == left || nearest[group] == right))
            {
                nearest[group] = Nearest(groups, sums, group);
            }
        }
    }
}
