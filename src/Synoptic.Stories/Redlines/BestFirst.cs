namespace Synoptic.Stories.Redlines;

/// <summary>Pairs what is most alike, each at most once.</summary>
internal static class BestFirst
{
    /// <summary>The pairs, most alike first; of equals, the first of the old, then of the new.</summary>
    /// <param name="likeness">How alike each old one is to each new one.</param>
    /// <param name="least">The least likeness of a pair.</param>
    /// <param name="old">The old ones that are paired already; those that are paired here are added.</param>
    /// <param name="young">The same for the new ones.</param>
    public static IEnumerable<(int Old, int New)> Pair(double[,] likeness, double least, HashSet<int> old, HashSet<int> young)
    {
        var candidates =
            from left in Enumerable.Range(0, likeness.GetLength(0))
            where !old.Contains(left)
            from right in Enumerable.Range(0, likeness.GetLength(1))
            where !young.Contains(right) && likeness[left, right] >= least
            orderby likeness[left, right] descending, left, right
            select (Old: left, New: right);
        foreach ((int left, int right) in candidates.ToList())
        {
            if (!old.Contains(left) && !young.Contains(right))
            {
                old.Add(left);
                young.Add(right);
                yield return (left, right);
            }
        }
    }
}
