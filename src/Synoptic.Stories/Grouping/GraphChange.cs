using System.Collections.Immutable;

namespace Synoptic.Stories.Grouping;

/// <summary>What a new report changes among the links.</summary>
/// <param name="Slot">The report.</param>
/// <param name="Links">Its links.</param>
/// <param name="Parted">Links of others that no longer hold.</param>
internal sealed record GraphChange(int Slot, ImmutableArray<(int Other, double Score)> Links, ImmutableArray<(int Left, int Right)> Parted);
