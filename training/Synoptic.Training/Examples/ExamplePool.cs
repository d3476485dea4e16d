using Synoptic.Training.Numerics;

namespace Synoptic.Training.Examples;

/// <summary>What a network learns from.</summary>
/// <param name="Parts">Groups of examples, each with the share of it that one epoch sees.</param>
/// <param name="Swapper">Replaces names, anew in each epoch.</param>
internal sealed record ExamplePool(IReadOnlyList<ExampleGroup> Parts, NameSwapper Swapper)
{
    /// <summary>The batches of one epoch in a seeded random order.</summary>
    public List<Example[]> Plan(int rows, RandomSource random) =>
        BatchPlan.Make(
            [.. Parts
                .SelectMany(part => part.Examples.Where(_ => part.Share >= 1 || random.Unit() < part.Share))
                .Select(example => Swapper.Swap(example, random))],
            rows,
            random);

    /// <summary>One line for logs.</summary>
    public override string ToString() => string.Join(", ", Parts.Select(part => $"{part.Examples.Count} {part.Name}"));
}
