using System.Collections.Immutable;

namespace Synoptic.Stories.Grouping;

/// <summary>
/// Finds the reports among which a story is to be sought: those that links join, at the lowest step of a ladder of scores
/// at which they are few. Where reports stand dense, weak links would join all of them, and only strong ones count. The
/// answer is the same for each of the reports found, and takes no longer in a larger library.
/// </summary>
internal sealed class StoryLadder(StoryGraph graph)
{
    /// <summary>The least score of a link, and the least mean score within a story: evaluation/results/stories.md.</summary>
    public const double Least = 0.4;

    /// <summary>More reports than this are parted at the next step.</summary>
    public const int Few = 32;

    /// <summary>More reports than this that the last step joins are one story: parting them would cost the square of their number for each that is added.</summary>
    public const int Many = 128;

    private static readonly ImmutableArray<double> Steps = [Least, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

    /// <summary>The reports among which the story of one is to be sought.</summary>
    public HashSet<int> Around(int slot)
    {
        foreach (double step in Steps[..^1])
        {
            if (Joined(slot, step, Few) is { } few)
            {
                return few;
            }
        }

        return Joined(slot, Steps[^1], int.MaxValue)!;
    }

    /// <summary>All reports whose story could hang on any of these: at each step, those joined to one of them, where they are few.</summary>
    public IEnumerable<int> Touched(IEnumerable<int> slots) =>
        slots.SelectMany(slot => Steps.SelectMany(step => Joined(slot, step, Few) ?? [slot]));

    /// <summary>The reports joined by links of at least this score; null where they are more than <paramref name="most"/>.</summary>
    private HashSet<int>? Joined(int slot, double score, int most)
    {
        HashSet<int> joined = [slot];
        var open = new Stack<int>([slot]);
        while (open.TryPop(out int next))
        {
            foreach ((int other, double link) in graph.LinksOf(next))
            {
                if (link >= score && joined.Add(other))
                {
                    if (joined.Count > most)
                    {
                        return null;
                    }

                    open.Push(other);
                }
            }
        }

        return joined;
    }
}
