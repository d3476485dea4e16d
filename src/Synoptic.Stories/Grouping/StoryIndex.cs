using System.Collections.Immutable;

namespace Synoptic.Stories.Grouping;

/// <summary>
/// A library of reports divided into stories, to which reports are added one by one. What it holds follows from the set
/// of reports alone: their order and batches change nothing. Adding costs no more in a larger library. Not thread-safe.
/// </summary>
public sealed class StoryIndex
{
    private readonly StoryGraph _graph = new();
    private readonly StoryLadder _ladder;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<int> _storyOf = [];

    /// <summary>An empty library.</summary>
    public StoryIndex() => _ladder = new StoryLadder(_graph);

    /// <summary>How many reports there are.</summary>
    public int Count => _graph.Count;

    /// <summary>Adds a report and parts anew the stories that it touches. A report that is known by its id changes nothing.</summary>
    public void Add(StoryReading reading)
    {
        if (_known.Add(reading.Id))
        {
            GraphChange change = AddUnlinked(reading);
            int[] neighbours = [.. change.Links.Select(link => link.Other), .. change.Parted.SelectMany(pair => new[] { pair.Left, pair.Right })];
            HashSet<int> touched = [change.Slot, .. _ladder.Touched(neighbours.Distinct())];
            _graph.Link(change);
            Divide(touched);
        }
    }

    /// <summary>The same for many at once: their stories are parted once.</summary>
    public void AddAll(IEnumerable<StoryReading> readings)
    {
        foreach (StoryReading reading in readings.Where(reading => _known.Add(reading.Id)))
        {
            _graph.Link(AddUnlinked(reading));
        }

        Divide([.. Enumerable.Range(0, Count)]);
    }

    /// <summary>The ids of the reports of each story; reports by day and id, stories by their first report.</summary>
    public ImmutableArray<ImmutableArray<string>> Stories() =>
    [
        .. Enumerable.Range(0, Count)
            .GroupBy(slot => _storyOf[slot])
            .OrderBy(story => _graph[story.Key], StoryReading.ByDay)
            .Select(story => story.Select(slot => _graph[slot]).Order(StoryReading.ByDay).Select(reading => reading.Id).ToImmutableArray()),
    ];

    private GraphChange AddUnlinked(StoryReading reading)
    {
        GraphChange change = _graph.Add(reading);
        _storyOf.Add(change.Slot);
        _graph.Unlink(change);
        return change;
    }

    private void Divide(HashSet<int> touched)
    {
        while (touched.Count > 0)
        {
            HashSet<int> around = _ladder.Around(touched.First());
            foreach (ImmutableArray<int> story in StoriesOf([.. around.OrderBy(slot => _graph[slot], StoryReading.ByDay)]))
            {
                foreach (int slot in story)
                {
                    _storyOf[slot] = story[0];
                }
            }

            touched.ExceptWith(around);
        }
    }

    /// <summary>The stories among reports in order; so many that the ladder could not part them are one.</summary>
    private ImmutableArray<ImmutableArray<int>> StoriesOf(ImmutableArray<int> slots) => slots.Length > StoryLadder.Many
        ? [slots]
        :
        [
            .. AverageLinkage.Group(slots.Length, (left, right) => _graph.Score(slots[left], slots[right]), StoryLadder.Least)
                .Select(story => story.Select(place => slots[place]).ToImmutableArray()),
        ];
}
