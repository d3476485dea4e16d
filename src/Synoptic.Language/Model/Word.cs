namespace Synoptic.Language.Model;

/// <summary>
/// One syntactic word, the unit of tags and trees: <c>don't</c> is one token and the two words <c>do</c> and
/// <c>n't</c>. The words of a token follow one another without a gap, and its form is what the span reads.
/// </summary>
/// <param name="Span">Where it stands; never empty.</param>
/// <param name="Token">The index of the token that it belongs to.</param>
public readonly record struct Word(TextSpan Span, int Token);
