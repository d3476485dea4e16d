namespace Synoptic.Briefs.Model;

/// <summary>A report of the brief; its other layers stand beside the reports.</summary>
public sealed record BriefDocument : DocumentRecord;
