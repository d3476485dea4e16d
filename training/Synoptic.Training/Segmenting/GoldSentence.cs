using System.Collections.Immutable;
using Synoptic.Language.Treebanks;

namespace Synoptic.Training.Segmenting;

/// <summary>A sentence of a treebank, as far as segmentation goes.</summary>
/// <param name="Tokens">Its tokens; one or more.</param>
/// <param name="StartsParagraph">Whether a blank line stands before it.</param>
/// <param name="IsGlued">Whether it may stand without white space before the next sentence.</param>
internal sealed record GoldSentence(ImmutableArray<GoldToken> Tokens, bool StartsParagraph, bool IsGlued)
{
    /// <summary>Reads one sentence of a file.</summary>
    public static GoldSentence Of(ConlluSentence sentence) => new(
        [.. sentence.Tokens.Select(token => new GoldToken(
            token.Form,
            [.. sentence.Words.AsSpan().Slice(token.FirstWord, token.WordCount).ToArray().Select(word => word.Form)],
            token.SpaceAfter))],
        sentence.StartsParagraph,
        IsGlued: false);
}
