using System.Collections.Immutable;

namespace Synoptic.Evaluation.Planted.Model;

/// <summary>What was planted in one set of reports.</summary>
/// <param name="File">The file that says so, for messages.</param>
/// <param name="Items">The planted things, in the file's order.</param>
public sealed record PlantedStory(string File, ImmutableArray<PlantedItem> Items);
