using Synoptic.Training.Numerics;

namespace Synoptic.Training.Examples;

/// <summary>Cuts a seeded random order of sentences into batches of about equal size.</summary>
internal static class BatchPlan
{
    /// <summary>The batches of one epoch; each has at least <paramref name="rows"/> rows, but perhaps the last.</summary>
    public static List<Example[]> Make(IReadOnlyList<Example> examples, int rows, RandomSource random)
    {
        Example[] order = [.. examples];
        random.Shuffle(order.AsSpan());
        var batches = new List<Example[]>();
        var batch = new List<Example>();
        int count = 0;
        foreach (Example example in order)
        {
            batch.Add(example);
            count += example.Types.Length;
            if (count >= rows)
            {
                batches.Add([.. batch]);
                batch.Clear();
                count = 0;
            }
        }

        if (batch.Count > 0)
        {
            batches.Add([.. batch]);
        }

        return batches;
    }
}
