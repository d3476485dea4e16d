using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>A text with its syntactic words: what the encoder reads.</summary>
/// <param name="Text">The text.</param>
/// <param name="Forms">Its words, in order.</param>
/// <param name="Sentences">For each sentence, its words; together they hold every word once. A sentence may be empty.</param>
public sealed record WordFormLayer(string Text, ImmutableArray<WordForm> Forms, ImmutableArray<Range> Sentences)
{
    /// <summary>The words of a text whose tokens are known.</summary>
    public static WordFormLayer Of(TokenLayer tokens)
    {
        var sentences = ImmutableArray.CreateBuilder<Range>(tokens.Sentences.Length);
        int word = 0;
        foreach (Sentence sentence in tokens.Sentences)
        {
            int first = word;
            while (word < tokens.Words.Length && tokens.Words[word].Token < sentence.Tokens.End.Value)
            {
                word++;
            }

            sentences.Add(first..word);
        }

        return new WordFormLayer(tokens.Text, tokens.Words, sentences.DrainToImmutable());
    }

    /// <summary>The characters of word <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> this[int index] => Forms[index].Span.Slice(Text);
}
