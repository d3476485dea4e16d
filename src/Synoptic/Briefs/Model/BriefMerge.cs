namespace Synoptic.Briefs.Model;

/// <summary>Why mentions of different reports were taken for one entity.</summary>
/// <param name="Reason">The rule.</param>
/// <param name="Score">How sure it is, in [0, 1].</param>
public sealed record BriefMerge(string Reason, double Score);
