namespace Synoptic.Evaluation.World.Model;

/// <summary>One filled slot of a prediction.</summary>
/// <param name="Name">The name that lines give it.</param>
/// <param name="Value">One value; a slot of several stands several times.</param>
public sealed record PredictedSlot(string Name, PredictedValue Value);
