using System.Collections.Immutable;

namespace Synoptic.Language.Coreference;

/// <summary>The mentions of a document, divided into those that refer to the same; starts with each by itself.</summary>
internal sealed class MentionPartition(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    /// <summary>The lowest mention of the part that a mention belongs to.</summary>
    public int PartOf(int mention)
    {
        while (_parent[mention] != mention)
        {
            _parent[mention] = _parent[_parent[mention]]; // keeps paths short (R. Tarjan and J. van Leeuwen 1984)
            mention = _parent[mention];
        }

        return mention;
    }

    /// <summary>Makes the parts of two mentions one.</summary>
    public void Join(int left, int right)
    {
        int first = PartOf(left);
        int second = PartOf(right);
        _parent[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>The parts, ordered by their first mention, each ascending.</summary>
    public IEnumerable<ImmutableArray<int>> Parts() =>
        Enumerable.Range(0, _parent.Length).GroupBy(PartOf).Select(part => part.ToImmutableArray());
}
