using Synoptic.Language.Model;

namespace Synoptic.Evaluation.World.Model;

/// <summary>A stretch of a report of the passage.</summary>
/// <param name="Document">The index of the report in the brief.</param>
/// <param name="Span">Where it stands in its text.</param>
public readonly record struct WorldPlace(int Document, TextSpan Span);
