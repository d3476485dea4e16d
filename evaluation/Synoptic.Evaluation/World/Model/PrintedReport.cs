namespace Synoptic.Evaluation.World.Model;

/// <summary>A report as the brief prints it.</summary>
/// <param name="Letter">What the passage calls it.</param>
/// <param name="Text">What all places count in.</param>
public sealed record PrintedReport(string Letter, string Text);
