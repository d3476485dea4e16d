using System.Runtime.InteropServices;

namespace Synoptic.Stories.Grouping;

/// <summary>
/// Which reports may tell one story, and how surely. Two reports are set side by side where they stand near each other
/// in the list of a telling stem that both hold; a link is what scores enough. The links follow from the set of
/// reports alone, never from the order in which they came.
/// </summary>
internal sealed class StoryGraph
{
    private readonly List<StoryReading> _readings = [];
    private readonly List<Dictionary<int, double>> _links = [];

    // Scores of pairs without a link that were asked for: a report is set beside the same few again and again.
    private readonly Dictionary<(int Earlier, int Later), double> _asked = [];
    private readonly Dictionary<uint, KeyList> _lists = [];
    private readonly StoryPairScorer _scorer = new();

    /// <summary>How many reports there are.</summary>
    public int Count => _readings.Count;

    /// <summary>The report of a slot: slots are given in the order of arrival.</summary>
    public StoryReading this[int slot] => _readings[slot];

    /// <summary>The reports that may tell one story with this one, with their scores.</summary>
    public IReadOnlyDictionary<int, double> LinksOf(int slot) => _links[slot];

    /// <summary>How surely two reports tell one story.</summary>
    public double Score(int left, int right)
    {
        if (_links[left].TryGetValue(right, out double known))
        {
            return known;
        }

        ref double asked = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _asked, (Math.Min(left, right), Math.Max(left, right)), out bool isKnown);
        return asked = isKnown ? asked : _scorer.Score(_readings[left], _readings[right]);
    }

    /// <summary>Adds a report without its links. What changes is told: the links to come, and the links that no longer hold.</summary>
    public GraphChange Add(StoryReading reading)
    {
        int slot = _readings.Count;
        _readings.Add(reading);
        _links.Add([]);
        var near = new HashSet<int>();
        var parted = new List<(int Left, int Right)>();
        foreach (uint key in reading.Keys)
        {
            ListOf(key).Add(slot, near, parted);
        }

        return new GraphChange(
            slot,
            [.. near.Select(other => (other, _scorer.Score(_readings[other], reading))).Where(link => link.Item2 >= StoryLadder.Least)],
            [.. parted.Where(pair => _links[pair.Left].ContainsKey(pair.Right) && !AreNear(pair.Left, pair.Right)).Distinct()]);
    }

    /// <summary>Takes the links away that no longer hold.</summary>
    public void Unlink(GraphChange change)
    {
        foreach ((int left, int right) in change.Parted)
        {
            _links[left].Remove(right);
            _links[right].Remove(left);
        }
    }

    /// <summary>Makes the new links.</summary>
    public void Link(GraphChange change)
    {
        foreach ((int other, double score) in change.Links)
        {
            _links[change.Slot].Add(other, score);
            _links[other].Add(change.Slot, score);
        }
    }

    private bool AreNear(int left, int right) =>
        _readings[left].Keys.Intersect(_readings[right].Keys).Any(key => _lists[key].AreNear(left, right));

    private KeyList ListOf(uint key)
    {
        ref KeyList? list = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, key, out _);
        return list ??= new KeyList(_readings);
    }
}
