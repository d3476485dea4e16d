namespace Synoptic.Language.Model;

/// <summary>A syntactic word of Universal Dependencies before it is analysed: <c>don't</c> is one token, two words.</summary>
/// <param name="Span">Its form in the text.</param>
/// <param name="Token">The index of the token that it belongs to.</param>
public readonly record struct WordForm(TextSpan Span, int Token);
