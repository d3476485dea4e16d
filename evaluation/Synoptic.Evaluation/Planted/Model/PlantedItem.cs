using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Model;

/// <summary>One planted thing.</summary>
/// <param name="Id">Its name in the file, or its place (<c>items[3]</c>) where the file gives none.</param>
/// <param name="Kind">What is planted.</param>
/// <param name="Slot">The slot on which its sides differ, where the file says it.</param>
/// <param name="Sides">What an analyst would set against each other or put together; at least one.</param>
public sealed record PlantedItem(string Id, PlantedKind Kind, Slot? Slot, ImmutableArray<PlantedSide> Sides);
