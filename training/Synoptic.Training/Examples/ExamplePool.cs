using Synoptic.Training.Numerics;

namespace Synoptic.Training.Examples;

/// <summary>What a network learns from: examples of every epoch, and examples of which each epoch sees a share.</summary>
/// <param name="Always">Seen in every epoch.</param>
/// <param name="Sampled">Seen in turn.</param>
/// <param name="SampledShare">The share of <paramref name="Sampled"/> in one epoch, in (0, 1].</param>
internal sealed record ExamplePool(IReadOnlyList<Example> Always, IReadOnlyList<Example> Sampled, float SampledShare)
{
    /// <summary>The batches of one epoch in a seeded random order.</summary>
    public List<Example[]> Plan(int rows, RandomSource random)
    {
        Example[] sampled = [.. Sampled.Where(_ => random.Unit() < SampledShare)];
        return BatchPlan.Make([.. Always, .. sampled], rows, random);
    }
}
