using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Syntax.Model;
using Synoptic.Language.Model;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Syntax;

/// <summary>
/// Scores sentences as the scorer of the CoNLL 2018 shared task does. Tokens and sentences are right where their places
/// are; a column of a word is right where the word has a gold word with the same value. A relation counts without its
/// subtype, a lemma is free where the gold has none, and a head is right where it is aligned with the gold head.
/// </summary>
public static class SyntaxScorer
{
    /// <summary>The score of predicted sentences; both sides are placed in one text and in order.</summary>
    /// <param name="gold">The treebank.</param>
    /// <param name="predicted">What the stages say.</param>
    /// <param name="columns">The columns that the stages fill.</param>
    public static SyntaxScore Score(
        ImmutableArray<PlacedSentence> gold, ImmutableArray<PlacedSentence> predicted, SyntaxColumns columns)
    {
        AlignedWords words = new(ScoredWord.Of(gold), ScoredWord.Of(predicted));
        return new SyntaxScore(
        [
            new("tokens", MatchCount.Of(Tokens(predicted), Tokens(gold))),
            new("sentences", MatchCount.Of(Sentences(predicted), Sentences(gold))),
            new("words", words.Count(_ => true)),
            .. Measures.Select(measure => new SyntaxMeasure(
                measure.Name, columns.HasFlag(measure.Column) ? words.Count(measure.IsRight) : null)),
        ]);
    }

    private static ImmutableArray<(string Name, SyntaxColumns Column, Func<AlignedWord, bool> IsRight)> Measures { get; } =
    [
        ("upos", SyntaxColumns.Upos, word => word.Has(columns => columns.Upos)),
        ("xpos", SyntaxColumns.Xpos, word => word.Has(columns => columns.Xpos)),
        ("feats", SyntaxColumns.Feats, word => word.Has(columns => FeatureBundle.All(columns.Feats))),
        ("universalFeats", SyntaxColumns.Feats, word => word.Has(columns => FeatureBundle.UniversalOnly(columns.Feats))),
        ("lemma", SyntaxColumns.Lemma, word => word.Gold.Columns.Lemma == "_" || word.Has(columns => columns.Lemma)),
        ("uas", SyntaxColumns.Tree, word => word.HasHead),
        ("las", SyntaxColumns.Tree, word => word.HasHead && word.Has(columns => columns.Relation.Split(':')[0])),
        ("lasWithSubtypes", SyntaxColumns.Tree, word => word.HasHead && word.Has(columns => columns.Relation)),
    ];

    private static HashSet<TextSpan> Tokens(ImmutableArray<PlacedSentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Spans)];

    private static HashSet<TextSpan> Sentences(ImmutableArray<PlacedSentence> sentences) =>
        [.. sentences.Select(sentence => sentence.Span)];
}
