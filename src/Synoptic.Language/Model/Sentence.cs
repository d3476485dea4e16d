namespace Synoptic.Language.Model;

/// <summary>One sentence, or one heading, caption or list item that stands for itself.</summary>
/// <param name="Span">From its first to its last visible character; never empty, never reaching over a paragraph's end.</param>
/// <param name="Paragraph">The number of its paragraph, from 0.</param>
/// <param name="Tokens">Its tokens, as a range of indexes into the document's tokens.</param>
/// <param name="Words">Its words, as a range of indexes into the document's words.</param>
public readonly record struct Sentence(TextSpan Span, int Paragraph, Range Tokens, Range Words);
