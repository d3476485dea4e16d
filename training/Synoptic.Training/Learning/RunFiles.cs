namespace Synoptic.Training.Learning;

/// <summary>The files of a training run.</summary>
/// <param name="Data">The data folder.</param>
/// <param name="State">The state of the run; where it exists, the run goes on from it.</param>
/// <param name="Vectors">Word vectors, or null for none.</param>
/// <param name="Labels">A teacher's labels, or null for none.</param>
internal sealed record RunFiles(string Data, string State, string? Vectors, string? Labels = null);
