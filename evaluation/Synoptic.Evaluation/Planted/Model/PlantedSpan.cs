using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Planted.Model;

/// <summary>A stretch of one report.</summary>
/// <param name="Report">The report's file name.</param>
/// <param name="Span">Where in its text.</param>
/// <param name="Text">What the planter read there, or null where the file does not repeat it.</param>
public sealed record PlantedSpan(string Report, TextSpan Span, string? Text);
