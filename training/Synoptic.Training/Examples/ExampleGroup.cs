namespace Synoptic.Training.Examples;

/// <summary>Examples of one kind.</summary>
/// <param name="Name">What they are, for logs.</param>
/// <param name="Examples">The examples.</param>
/// <param name="Share">The share of them that one epoch sees, in [0, 1], drawn anew for each.</param>
internal sealed record ExampleGroup(string Name, IReadOnlyList<Example> Examples, float Share);
