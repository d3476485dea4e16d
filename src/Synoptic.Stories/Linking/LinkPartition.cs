using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>The chains of all documents, divided into those taken for one; starts with each by itself.</summary>
internal sealed class LinkPartition
{
    private readonly int[] _parent;
    private readonly List<(int Member, Merge Merge)> _merges = [];

    public LinkPartition(ImmutableArray<LocalEntity> locals)
    {
        Locals = locals;
        _parent = [.. Enumerable.Range(0, locals.Length)];
    }

    /// <summary>All chains, in order of document and first mention.</summary>
    public ImmutableArray<LocalEntity> Locals { get; }

    /// <summary>The lowest index of the part that chain <paramref name="local"/> belongs to.</summary>
    public int PartOf(int local)
    {
        while (_parent[local] != local)
        {
            local = _parent[local];
        }

        return local;
    }

    /// <summary>Takes two chains, and all that are one with them, for one; keeps the reason.</summary>
    public void Join(int left, int right, Merge merge)
    {
        int first = PartOf(left);
        int second = PartOf(right);
        if (first != second)
        {
            _parent[Math.Max(first, second)] = Math.Min(first, second);
            _merges.Add((Math.Min(first, second), merge));
        }
    }

    /// <summary>The parts, each as its chains in order, in the order of their first chain.</summary>
    public IEnumerable<IGrouping<int, int>> Parts() => Enumerable.Range(0, Locals.Length).GroupBy(PartOf);

    /// <summary>The reasons, without repeats, for which a part is one.</summary>
    public ImmutableArray<Merge> MergesOf(int part) =>
        [.. _merges.Where(entry => PartOf(entry.Member) == part).Select(entry => entry.Merge).Distinct()];
}
