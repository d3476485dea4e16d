using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>A text with its analysed words.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">Its words, in order.</param>
/// <param name="Sentences">For each sentence, its words.</param>
/// <param name="CutSentences">The sentences too long to parse at once; see <see cref="TreeLayer"/>.</param>
public sealed record WordLayer(
    string Text, ImmutableArray<Word> Words, ImmutableArray<Range> Sentences, ImmutableArray<int> CutSentences);
