using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>
/// Joins the two groups whose pairs are surest on average, again and again, down to a threshold (average linkage); groups
/// with a barred pair between them never join. A pair that was not looked at counts as 0. Sums are whole numbers and ties
/// go to the lower indexes, so the result hangs on nothing but the pairs.
/// </summary>
internal sealed class AverageLinkage
{
    private readonly Dictionary<int, (long Sum, bool IsBarred)>[] _links;
    private readonly int[] _sizes;
    private readonly int[] _group;
    private readonly PriorityQueue<(int One, int Other, int Stamp), (double Mean, int One, int Other)> _queue = new();
    private readonly int[] _stamps;

    private AverageLinkage(int count, ImmutableArray<ScoredPair> pairs)
    {
        _links = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, (long, bool)>())];
        _sizes = [.. Enumerable.Repeat(1, count)];
        _group = [.. Enumerable.Range(0, count)];
        _stamps = new int[count];
        foreach (ScoredPair pair in pairs)
        {
            _links[pair.First].Add(pair.Second, (pair.Score, pair.IsBarred));
            _links[pair.Second].Add(pair.First, (pair.Score, pair.IsBarred));
        }
    }

    /// <summary>The group of each item, named by its lowest index.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="pairs">What is known of pairs, each once.</param>
    /// <param name="threshold">The least mean, in ten-thousandths.</param>
    public static ImmutableArray<int> Group(int count, ImmutableArray<ScoredPair> pairs, double threshold)
    {
        var linkage = new AverageLinkage(count, pairs);
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
            if (_sizes[pair.One] > 0 && _sizes[pair.Other] > 0 && pair.Stamp == _stamps[pair.One] + _stamps[pair.Other])
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
        (long sum, bool isBarred) = _links[one][other];
        double mean = (double)sum / ((long)_sizes[one] * _sizes[other]);
        if (!isBarred && mean >= threshold)
        {
            _queue.Enqueue((one, other, _stamps[one] + _stamps[other]), (-mean, one, other));
        }
    }

    private void Join(int one, int other)
    {
        foreach ((int neighbour, (long sum, bool isBarred)) in _links[other])
        {
            _links[neighbour].Remove(other);
            if (neighbour != one)
            {
                (long known, bool isKnownBarred) = _links[one].GetValueOrDefault(neighbour);
                _links[one][neighbour] = _links[neighbour][one] = (known + sum, isKnownBarred || isBarred);
            }
        }

        _links[other].Clear();
        _group[other] = one;
        _sizes[one] += _sizes[other];
        _sizes[other] = 0;
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
}
