namespace Synoptic.Language.Model;

/// <summary>A sentence before it has tokens.</summary>
/// <param name="Span">From its first to its last visible character.</param>
/// <param name="Paragraph">The number of its paragraph, from 0.</param>
public readonly record struct RawSentence(TextSpan Span, int Paragraph);
