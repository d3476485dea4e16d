namespace Synoptic.Briefs.Model;

/// <summary>A stretch of a report's text, with its words.</summary>
/// <param name="Document">The index of the report.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Text">Its words.</param>
public sealed record BriefSpan(int Document, int Start, int End, string Text);
