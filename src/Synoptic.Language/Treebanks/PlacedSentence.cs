using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Treebanks;

/// <summary>A sentence in the columns of CoNLL-U, with the places of its tokens in a text.</summary>
/// <param name="Sentence">Its tokens and words.</param>
/// <param name="Spans">Where each of the sentence's tokens stands, in order; as many as there are tokens, at least one.</param>
public sealed record PlacedSentence(ConlluSentence Sentence, ImmutableArray<TextSpan> Spans)
{
    /// <summary>From its first to its last token.</summary>
    public TextSpan Span => new(Spans[0].Start, Spans[^1].End);

    /// <summary>The same tokens and words with nothing but their forms: what a tagger is given.</summary>
    public PlacedSentence WithFormsOnly() => this with
    {
        Sentence = new ConlluSentence([], Sentence.Tokens, [.. Sentence.Words.Select(word => ConlluWord.OfForm(word.Form))]),
    };
}
