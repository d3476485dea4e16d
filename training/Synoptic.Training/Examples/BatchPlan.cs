using Synoptic.Training.Numerics;

namespace Synoptic.Training.Examples;

/// <summary>Cuts sentences into batches of about equal size.</summary>
internal static class BatchPlan
{
    /// <summary>The batches of one epoch, in a seeded random order of the sentences.</summary>
    public static List<Example[]> Make(IReadOnlyList<Example> examples, int rows, RandomSource random)
    {
        Example[] order = [.. examples];
        random.Shuffle(order.AsSpan());
        return [.. Cut(order, rows)];
    }

    /// <summary>Batches in the order given; each has at least <paramref name="rows"/> rows, but perhaps the last.</summary>
    public static IEnumerable<Example[]> Cut(IEnumerable<Example> examples, int rows)
    {
        var batch = new List<Example>();
        int count = 0;
        foreach (Example example in examples)
        {
            batch.Add(example);
            count += example.Types.Length;
            if (count >= rows)
            {
                yield return [.. batch];
                batch.Clear();
                count = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return [.. batch];
        }
    }
}
