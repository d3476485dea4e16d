using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>What was found of one passage.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Classes">The counts of each class that counts in it, by its key.</param>
/// <param name="Missed">The expected lines that nothing matches.</param>
/// <param name="False">The predictions that are wrong, in words.</param>
public sealed record PassageScore(
    WorldPassage Passage,
    ImmutableSortedDictionary<string, WorldCount> Classes,
    ImmutableArray<string> Missed,
    ImmutableArray<string> False)
{
    /// <summary>All classes together.</summary>
    public WorldCount Count => Classes.Values.Aggregate(default(WorldCount), (sum, next) => sum + next);
}
