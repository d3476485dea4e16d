namespace Synoptic.Stories.Grouping;

/// <summary>Something that a report holds, and how much it tells.</summary>
/// <param name="Hash">FNV-1a of it.</param>
/// <param name="Weight">Above 0; the squares of all of one report's add up to 1.</param>
public readonly record struct WeightedHash(uint Hash, float Weight);
