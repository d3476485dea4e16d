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
        int root = local;
        while (_parent[root] != root)
        {
            root = _parent[root];
        }

        while (_parent[local] != root)
        {
            (local, _parent[local]) = (_parent[local], root);
        }

        return root;
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

    /// <summary>Takes all of a group for one.</summary>
    public void JoinAll(IEnumerable<int> locals, Merge merge)
    {
        int? first = null;
        foreach (int local in locals)
        {
            first ??= local;
            Join(first.Value, local, merge);
        }
    }

    /// <summary>The chains with a name, by each of their keys; the keys in the order of their first chain.</summary>
    public IEnumerable<IGrouping<string, int>> GroupBy(Func<LocalEntity, IEnumerable<string>> keysOf) =>
        Enumerable.Range(0, Locals.Length)
            .Where(local => !Locals[local].IsWeak)
            .SelectMany(local => keysOf(Locals[local]).Distinct(StringComparer.Ordinal).Select(key => (key, local)))
            .GroupBy(entry => entry.key, entry => entry.local, StringComparer.Ordinal);

    /// <summary>The parts, each as its chains in order, in the order of their first chain.</summary>
    public IEnumerable<IGrouping<int, int>> Parts() => Enumerable.Range(0, Locals.Length).GroupBy(PartOf);

    /// <summary>The reasons, without repeats, for which each part is one, surest first; parts of one chain have none.</summary>
    public ILookup<int, Merge> Merges() => _merges
        .Select(entry => (Part: PartOf(entry.Member), entry.Merge))
        .Distinct()
        .OrderByDescending(entry => entry.Merge.Score)
        .ThenBy(entry => entry.Merge.Reason, StringComparer.Ordinal)
        .ToLookup(entry => entry.Part, entry => entry.Merge);
}
