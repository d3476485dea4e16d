namespace Synoptic.Evaluation.World.Model;

/// <summary>What was found of one row.</summary>
/// <param name="Row">Its number, from 1.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Count">The counts of its passages together.</param>
public sealed record RowScore(int Row, string Name, WorldCount Count);
