using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>A text with its analysed words.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">Its words, in order.</param>
/// <param name="Sentences">For each sentence, its words.</param>
/// <param name="CutSentences">The sentences too long to parse at once; see <see cref="TreeLayer"/>.</param>
public sealed record WordLayer(
    string Text, ImmutableArray<Word> Words, ImmutableArray<Range> Sentences, ImmutableArray<int> CutSentences)
{
    /// <summary>The words with what is known of each.</summary>
    /// <param name="words">The words.</param>
    /// <param name="tags">Their tags, one a word.</param>
    /// <param name="trees">Their trees.</param>
    public static WordLayer Of(WordFormLayer words, ImmutableArray<WordTags> tags, TreeLayer trees) => new(
        words.Text,
        [.. words.Forms.Select((form, index) => new Word(form, tags[index], trees.Dependencies[index]))],
        words.Sentences,
        trees.CutSentences);
}
