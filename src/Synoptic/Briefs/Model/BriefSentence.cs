namespace Synoptic.Briefs.Model;

/// <summary>A sentence of a report's text.</summary>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
public readonly record struct BriefSentence(int Start, int End);
