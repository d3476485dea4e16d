using System.Collections.Immutable;

namespace Synoptic.Evaluation.Syntax;

/// <summary>The longest common subsequence of two short rows of words, by their forms; case does not count.</summary>
internal static class CommonSubsequence
{
    /// <summary>The pairs of indexes, ascending. Of several longest ones, the one whose pairs come first.</summary>
    public static IEnumerable<(int Left, int Right)> Find(ImmutableArray<ScoredWord> left, ImmutableArray<ScoredWord> right)
    {
        int[,] lengths = Lengths(left, right);
        int first = 0;
        int second = 0;
        while (first < left.Length && second < right.Length)
        {
            if (AreSame(left[first], right[second]))
            {
                yield return (first++, second++);
            }
            else if (lengths[first, second] == lengths[first + 1, second])
            {
                first++;
            }
            else
            {
                second++;
            }
        }
    }

    /// <summary>The length for each two rests; quadratic in a stretch, which is a few words long.</summary>
    private static int[,] Lengths(ImmutableArray<ScoredWord> left, ImmutableArray<ScoredWord> right)
    {
        int[,] lengths = new int[left.Length + 1, right.Length + 1];
        for (int first = left.Length - 1; first >= 0; first--)
        {
            for (int second = right.Length - 1; second >= 0; second--)
            {
                int without = Math.Max(lengths[first + 1, second], lengths[first, second + 1]);
                int with = AreSame(left[first], right[second]) ? 1 + lengths[first + 1, second + 1] : 0;
                lengths[first, second] = Math.Max(with, without);
            }
        }

        return lengths;
    }

    private static bool AreSame(ScoredWord left, ScoredWord right) =>
        string.Equals(left.Columns.Form, right.Columns.Form, StringComparison.OrdinalIgnoreCase);
}
