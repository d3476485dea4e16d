using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>
/// Joins the two groups whose pairs are surest on average, again and again, down to a threshold (average linkage); groups
/// with a barred pair between them never join. A pair without a score counts as 0; one that was not looked at does not count. Sums are whole numbers and ties
/// go to the lower indexes, so the result hangs on nothing but the pairs.
/// </summary>
internal sealed class AverageLinkage
{
    private readonly Dictionary<int, Link>[] _links;
    private readonly LookedAt _lookedAt;
    private readonly int[] _group;
    private readonly PriorityQueue<(int One, int Other, int Stamp), (double Mean, int One, int Other)> _queue = new();
    private readonly int[] _stamps;

    private AverageLinkage(int count, ImmutableArray<ScoredPair> pairs, LookedAt lookedAt)
    {
        _links = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, Link>())];
        _lookedAt = lookedAt;
        _group = [.. Enumerable.Range(0, count)];
        _stamps = new int[count];
        foreach (ScoredPair pair in pairs)
        {
            var link = new Link(pair.Score, 1, pair.IsBarred);
            _links[pair.First].Add(pair.Second, link);
            _links[pair.Second].Add(pair.First, link);
        }
    }

    /// <summary>The group of each item, named by its lowest index.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="pairs">What is known of pairs, each once.</param>
    /// <param name="threshold">The least mean, in ten-thousandths.</param>
    public static ImmutableArray<int> Group(int count, ImmutableArray<ScoredPair> pairs, double threshold) =>
        Group(count, pairs, threshold, new LookedAt(ComparedDocuments.Whole(1), [.. Enumerable.Repeat(0, count)]));

    /// <summary>The same where the mean is only over pairs that were looked at.</summary>
    public static ImmutableArray<int> Group(int count, ImmutableArray<ScoredPair> pairs, double threshold, LookedAt lookedAt)
    {
        var linkage = new AverageLinkage(count, pairs, lookedAt);
        linkage.Run(threshold);
        return [.. Enumerable.Range(0, count).Select(linkage.GroupOf)];
    }

    private void Run(double threshold)
    {
        for (int one = 0; one < _links.Length; one++)
        {
            foreach (int other in _links[one].Keys.Where(other => other > one))
            {
                Offer(one, other, threshold);
            }
        }

        while (_queue.TryDequeue(out (int One, int Other, int Stamp) pair, out _))
        {
            if (_group[pair.One] == pair.One && _group[pair.Other] == pair.Other && pair.Stamp == _stamps[pair.One] + _stamps[pair.Other])
            {
                Join(pair.One, pair.Other);
                foreach (int neighbour in _links[pair.One].Keys)
                {
                    Offer(Math.Min(pair.One, neighbour), Math.Max(pair.One, neighbour), threshold);
                }
            }
        }
    }

    private void Offer(int one, int other, double threshold)
    {
        Link link = _links[one][other];
        if (!link.IsBarred && link.Sum >= threshold * link.Pairs && (double)link.Sum / _lookedAt.Between(one, other) is var mean && mean >= threshold)
        {
            _queue.Enqueue((one, other, _stamps[one] + _stamps[other]), (-mean, one, other));
        }
    }

    private void Join(int one, int other)
    {
        foreach ((int neighbour, Link link) in _links[other])
        {
            _links[neighbour].Remove(other);
            if (neighbour != one)
            {
                _links[one][neighbour] = _links[neighbour][one] = _links[one].GetValueOrDefault(neighbour).And(link);
            }
        }

        _links[other].Clear();
        _group[other] = one;
        _lookedAt.Join(one, other);
        _stamps[one]++;
    }

    private int GroupOf(int item)
    {
        while (_group[item] != item)
        {
            item = _group[item];
        }

        return item;
    }

    /// <summary>The pairs with a score between two groups: never more than were looked at.</summary>
    private readonly record struct Link(long Sum, int Pairs, bool IsBarred)
    {
        public Link And(Link other) => new(Sum + other.Sum, Pairs + other.Pairs, IsBarred || other.IsBarred);
    }
}
