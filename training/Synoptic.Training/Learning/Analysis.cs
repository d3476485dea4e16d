using Synoptic.Training.Examples;

namespace Synoptic.Training.Learning;

/// <summary>What a network decided for one sentence; position 0 is the root.</summary>
/// <param name="Tags">The label of each position, by head.</param>
/// <param name="Heads">The head of each position.</param>
/// <param name="Relations">The relation of each position to its head.</param>
internal sealed record Analysis(IReadOnlyDictionary<Head, int[]> Tags, int[] Heads, int[] Relations);
