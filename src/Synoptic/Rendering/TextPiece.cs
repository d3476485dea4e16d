namespace Synoptic.Rendering;

/// <summary>A stretch of a report's text: one sentence, or what stands between two.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sentence">The index of the sentence, or null for what stands between.</param>
internal readonly record struct TextPiece(string Text, int? Sentence);
