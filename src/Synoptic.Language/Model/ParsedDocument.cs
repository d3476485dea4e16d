using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>A document with the layers that stand on its sentences alone. Every layer is in text order.</summary>
/// <param name="Document">The document, unchanged.</param>
/// <param name="Sentences">Its sentences; together they hold every visible character.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Words">Its words with their tags and heads; each lies in one token, and together they hold every token.</param>
/// <param name="CutSentences">The sentences too long to parse at once, ascending; see <see cref="TreeLayer"/>.</param>
/// <param name="Times">Its time expressions; no two overlap.</param>
/// <param name="Quantities">Its quantities; none overlaps another or a time expression.</param>
/// <param name="Mentions">Its mentions; their spans lie apart, their phrases may hold one another.</param>
public sealed record ParsedDocument(
    Document Document,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Word> Words,
    ImmutableArray<int> CutSentences,
    ImmutableArray<TimeExpression> Times,
    ImmutableArray<Quantity> Quantities,
    ImmutableArray<Mention> Mentions)
{
    /// <summary>The words of a sentence.</summary>
    public ReadOnlySpan<Word> WordsOf(Sentence sentence) => Words.AsSpan()[sentence.Words];
}
