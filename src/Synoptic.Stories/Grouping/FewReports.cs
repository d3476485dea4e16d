using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Grouping;

/// <summary>
/// Finds the story of a report that stands alone among a handful. Who sets a few reports side by side mostly means one story: the fewer they are, the less
/// their words need show it. Short reports in words of their own would stand apart otherwise.
/// </summary>
internal sealed class FewReports
{
    // From so many reports on, two of them are no likelier to tell one story than any two of a library.
    private const int Many = 12;

    private readonly StoryReader _reader = new();
    private readonly StoryPairScorer _scorer = new();

    /// <summary>The stories of some documents, those joined that may be one.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="stories">The documents of each story, as indexes, ascending.</param>
    public ImmutableArray<ImmutableArray<int>> Join(ImmutableArray<ParsedDocument> documents, ImmutableArray<ImmutableArray<int>> stories)
    {
        var readings = new Lazy<ImmutableArray<StoryReading>>(() => [.. documents.Select(_reader.Read)]);
        return Join(stories, (one, other) => _scorer.Score(readings.Value[one], readings.Value[other]));
    }

    /// <summary>The stories with each report that stands alone joined to the likeliest other, where that is likely enough; each ascending, by their first report.</summary>
    /// <param name="stories">The reports of each story, as places.</param>
    /// <param name="score">How surely two reports tell one story, in [0, 1].</param>
    public static ImmutableArray<ImmutableArray<int>> Join(ImmutableArray<ImmutableArray<int>> stories, Func<int, int, double> score)
    {
        int reports = stories.Sum(story => story.Length);
        if (reports > Many || stories.Length < 2)
        {
            return stories;
        }

        List<ImmutableArray<int>> joined = [.. stories];
        while (LikeliestOf(joined, score, LeastAmong(reports)) is { } pair)
        {
            joined.RemoveAll(story => story == pair.Lone || story == pair.Other);
            joined.Add([.. pair.Lone.Concat(pair.Other).Order()]);
        }

        return [.. joined.OrderBy(story => story[0])];
    }

    /// <summary>The likeliest report that stands alone with its story; null where none is likely enough. Two stories of several reports stay apart.</summary>
    private static (ImmutableArray<int> Lone, ImmutableArray<int> Other)? LikeliestOf(List<ImmutableArray<int>> stories, Func<int, int, double> score, double least) => stories
        .Where(story => story.Length == 1)
        .SelectMany(lone => stories.Where(other => other != lone).Select(other => (Lone: lone, Other: other, Score: other.Max(place => score(lone[0], place)))))
        .Where(pair => pair.Score >= least)
        .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Lone[0]).ThenBy(pair => pair.Other[0])
        .Select(pair => ((ImmutableArray<int>, ImmutableArray<int>)?)(pair.Lone, pair.Other))
        .FirstOrDefault();

    /// <summary>The least score among so many reports: it grows with how many others a report could be paired with.</summary>
    private static double LeastAmong(int reports) => StoryLadder.Least * reports / Many;
}
