using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>A text with its sentences, tokens and words: what every later stage reads.</summary>
/// <param name="Text">The text.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Tokens">Its tokens, in order; each lies in one sentence.</param>
/// <param name="Words">Its syntactic words, in order; each lies in one token, and together they hold every token.</param>
public sealed record TokenLayer(string Text, ImmutableArray<Sentence> Sentences, ImmutableArray<Token> Tokens, ImmutableArray<WordForm> Words)
{
    /// <summary>The characters of word <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> this[int index] => Words[index].Span.Slice(Text);
}
