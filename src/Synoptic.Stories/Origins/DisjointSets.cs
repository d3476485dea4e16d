namespace Synoptic.Stories.Origins;

/// <summary>Things that hang together, each set named by its lowest member; things above the count stand by themselves.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    /// <summary>The lowest member of the set of one.</summary>
    public int Of(int member)
    {
        int root = member;
        while (root < _parent.Length && _parent[root] != root)
        {
            root = _parent[root];
        }

        return root;
    }

    /// <summary>Makes one set of two.</summary>
    public void Join(int one, int other)
    {
        (int first, int second) = (Of(one), Of(other));
        _parent[Math.Max(first, second)] = Math.Min(first, second);
    }
}
