using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>
/// Which documents of a set are set side by side, trigger by trigger: each with each in a set that a person can read; in a
/// larger one each with those most like it and with a few that stand for all, so that the work grows with the set and not
/// with its square. What is compared follows from the set alone.
/// </summary>
internal sealed class ComparedDocuments
{
    // Chosen so that sets of some twenty documents, of which the results were judged, are compared whole.
    private const int Nearest = 16;

    // Reports of one story mostly rest on a handful of others: through these, groups of copies meet that are all nearest to themselves.
    private const int Landmarks = 8;

    private readonly ImmutableArray<ImmutableArray<int>> _others;

    private ComparedDocuments(ImmutableArray<ImmutableArray<int>> others, bool isWhole)
    {
        (_others, IsWhole) = (others, isWhole);
    }

    /// <summary>Whether each is compared with each.</summary>
    public bool IsWhole { get; }

    /// <summary>The documents that one is compared with, itself among them, ascending.</summary>
    public ImmutableArray<int> With(int document) => _others[document];

    /// <summary>Each with each.</summary>
    public static ComparedDocuments Whole(int count)
    {
        ImmutableArray<int> all = [.. Enumerable.Range(0, count)];
        return new ComparedDocuments([.. all.Select(_ => all)], isWhole: true);
    }

    /// <summary>Each with each up to some twenty; of more, those that are most alike.</summary>
    /// <param name="count">How many documents there are, in the order of the set.</param>
    /// <param name="similarity">How alike two of them are; symmetric.</param>
    public static ComparedDocuments OfStory(int count, Func<int, int, double> similarity)
    {
        if (count <= Nearest + Landmarks)
        {
            return Whole(count);
        }

        SortedSet<int>[] others = [.. Enumerable.Range(0, count).Select(document => new SortedSet<int> { document })];
        ImmutableArray<int> landmarks = LandmarksOf(count, similarity);
        for (int document = 0; document < count; document++)
        {
            IEnumerable<int> nearest = Enumerable.Range(0, count).Where(other => other != document)
                .OrderByDescending(other => similarity(document, other)).Take(Nearest);
            foreach (int other in nearest.Concat(landmarks))
            {
                others[document].Add(other);
                others[other].Add(document);
            }
        }

        return new ComparedDocuments([.. others.Select(one => one.ToImmutableArray())], isWhole: false);
    }

    /// <summary>Documents of which one is like any other: each adds most to how near all are to their nearest (greedy facility location).</summary>
    private static ImmutableArray<int> LandmarksOf(int count, Func<int, int, double> similarity)
    {
        double[] covered = new double[count];
        var landmarks = ImmutableArray.CreateBuilder<int>();
        while (landmarks.Count < Landmarks)
        {
            int best = Enumerable.Range(0, count).Except(landmarks)
                .MaxBy(document => Enumerable.Range(0, count).Sum(other => Math.Max(0, similarity(document, other) - covered[other])));
            landmarks.Add(best);
            for (int other = 0; other < count; other++)
            {
                covered[other] = Math.Max(covered[other], similarity(best, other));
            }
        }

        return landmarks.ToImmutable();
    }
}
