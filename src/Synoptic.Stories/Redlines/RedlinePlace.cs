using Synoptic.Language.Model;

namespace Synoptic.Stories.Redlines;

/// <summary>Words of one of the two texts.</summary>
/// <param name="Sentence">The index of their sentence.</param>
/// <param name="Span">Where they stand.</param>
public readonly record struct RedlinePlace(int Sentence, TextSpan Span);
