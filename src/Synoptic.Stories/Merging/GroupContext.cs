using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>
/// What the groups of two occurrences have in common once the sure pairs are joined. Two words for one event are compared by
/// all their mentions at once, and two groups that one report tells side by side are two events.
/// </summary>
internal sealed class GroupContext
{
    /// <summary>The mean score from which pairs are sure enough to look at their groups instead.</summary>
    private const double SureMean = 0.5;

    private readonly ImmutableArray<int> _groupOf;
    private readonly Dictionary<int, Group> _groups;
    private readonly Dictionary<(int One, int Other), Link> _links = [];

    /// <summary>Joins the sure pairs.</summary>
    /// <param name="occurrences">The occurrences.</param>
    /// <param name="pairs">Their scored pairs.</param>
    public GroupContext(ImmutableArray<Occurrence> occurrences, ImmutableArray<ScoredPair> pairs)
    {
        _groupOf = AverageLinkage.Group(occurrences.Length, pairs, SureMean * EventMerger.Whole);
        _groups = Enumerable.Range(0, occurrences.Length).GroupBy(index => _groupOf[index]).ToDictionary(group => group.Key, group => Group.Of([.. group.Select(index => occurrences[index])]));
        foreach (ScoredPair pair in pairs)
        {
            (int One, int Other) key = KeyOf(pair);
            Link link = _links.GetValueOrDefault(key);
            _links[key] = new Link(link.Sum + pair.Score, Math.Max(link.Most, pair.Score));
        }
    }

    /// <summary>The names of the features, in their order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "pair score", "one group", "mean of groups", "best of groups", "smaller group", "larger group", "documents with both", "sentences with both",
    ];

    /// <summary>Writes the features of a pair.</summary>
    public void Write(ScoredPair pair, Span<float> features)
    {
        (int One, int Other) key = KeyOf(pair);
        Group one = _groups[key.One];
        Group other = _groups[key.Other];
        bool isOne = key.One == key.Other;
        double pairs = isOne ? Math.Max(1, one.Size * (one.Size - 1) / 2d) : (double)one.Size * other.Size;
        Link link = _links[key];
        int next = 0;
        features[next++] = pair.Score;
        features[next++] = isOne ? 1 : 0;
        features[next++] = (float)(link.Sum / pairs);
        features[next++] = link.Most;
        features[next++] = Math.Min(one.Size, other.Size);
        features[next++] = Math.Max(one.Size, other.Size);
        features[next++] = isOne ? PairFeatures.Unknown : ShareOf(one.Documents, other.Documents);
        features[next] = isOne ? PairFeatures.Unknown : ShareOf(one.Sentences, other.Sentences);
    }

    private (int One, int Other) KeyOf(ScoredPair pair) =>
        (Math.Min(_groupOf[pair.First], _groupOf[pair.Second]), Math.Max(_groupOf[pair.First], _groupOf[pair.Second]));

    private static float ShareOf<T>(HashSet<T> one, HashSet<T> other) =>
        (float)(one.Count < other.Count ? one.Count(other.Contains) : other.Count(one.Contains)) / Math.Min(one.Count, other.Count);

    private readonly record struct Link(long Sum, int Most);

    private sealed record Group(int Size, HashSet<int> Documents, HashSet<(int Document, int Sentence)> Sentences)
    {
        public static Group Of(ImmutableArray<Occurrence> members) => new(
            members.Length,
            [.. members.Select(member => member.Trigger.Document)],
            [.. members.Select(member => (member.Trigger.Document, member.Sentence))]);
    }
}
