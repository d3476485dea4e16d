using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>A text with its syntactic words: what the encoder reads.</summary>
/// <param name="Text">The text.</param>
/// <param name="Forms">Its words, in order.</param>
/// <param name="Sentences">For each sentence, its words; together they hold every word once. A sentence may be empty.</param>
public sealed record WordFormLayer(string Text, ImmutableArray<WordForm> Forms, ImmutableArray<Range> Sentences)
{
    /// <summary>The words of a text whose tokens are known.</summary>
    public static WordFormLayer Of(TokenLayer tokens) =>
        new(tokens.Text, tokens.Words, [.. tokens.Sentences.Select(sentence => sentence.Words)]);

    /// <summary>The characters of word <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> this[int index] => Forms[index].Span.Slice(Text);
}
