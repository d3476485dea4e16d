namespace Synoptic.Evaluation.Claims.Model;

/// <summary>Between what a score lies in 95 of 100 samples drawn with replacement.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Unit">What is drawn.</param>
public sealed record ScoreInterval(double Low, double High, string Unit);
