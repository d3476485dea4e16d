namespace Synoptic.Language.Model;

/// <summary>One token: a word, number or punctuation mark as written. Never empty, never holding white space.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Sentence">The index of its sentence.</param>
public readonly record struct Token(TextSpan Span, int Sentence);
