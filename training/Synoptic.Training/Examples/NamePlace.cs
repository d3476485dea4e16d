namespace Synoptic.Training.Examples;

/// <summary>Where an example has a name.</summary>
/// <param name="Start">Its first position.</param>
/// <param name="Length">Its positions.</param>
/// <param name="Kind">PER, ORG or LOC.</param>
internal readonly record struct NamePlace(int Start, int Length, string Kind);
