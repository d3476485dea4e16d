namespace Synoptic.Stories.Grouping;

/// <summary>Sets of hashes, ascending.</summary>
internal static class SortedHashes
{
    /// <summary>How many hashes both hold.</summary>
    public static int Common(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        int count = 0;
        for (int one = 0, two = 0; one < left.Length && two < right.Length;)
        {
            int order = left[one].CompareTo(right[two]);
            count += order == 0 ? 1 : 0;
            one += order <= 0 ? 1 : 0;
            two += order >= 0 ? 1 : 0;
        }

        return count;
    }
}
