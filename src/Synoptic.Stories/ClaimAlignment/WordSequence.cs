using System.Collections.Immutable;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Compares words in their order.</summary>
public static class WordSequence
{
    /// <summary>The length of the longest common subsequence, in words.</summary>
    public static int CommonLength(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        foreach (string word in left)
        {
            for (int column = 1; column <= right.Length; column++)
            {
                current[column] = string.Equals(word, right[column - 1], StringComparison.Ordinal)
                    ? previous[column - 1] + 1
                    : Math.Max(previous[column], current[column - 1]);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }

    /// <summary>Whether the shorter stands in the longer word for word, without a gap.</summary>
    public static bool IsPart(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        (ImmutableArray<string> shorter, ImmutableArray<string> longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return Enumerable.Range(0, longer.Length - shorter.Length + 1)
            .Any(start => longer.AsSpan(start, shorter.Length).SequenceEqual(shorter.AsSpan()));
    }
}
