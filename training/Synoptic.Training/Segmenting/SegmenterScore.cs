using System.Globalization;
using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Training.Segmenting;

/// <summary>Exact-span F1 of a layer against a text with known cuts, as the CoNLL 2018 scorer counts.</summary>
/// <param name="Tokens">Of tokens.</param>
/// <param name="Sentences">Of sentences.</param>
/// <param name="Words">Of words.</param>
internal sealed record SegmenterScore(SpanScore Tokens, SpanScore Sentences, SpanScore Words)
{
    /// <summary>Scores a layer.</summary>
    public static SegmenterScore Of(TokenLayer layer, GoldText gold) => new(
        SpanScore.Of(layer.Tokens.Select(token => token.Span), gold.Tokens),
        SpanScore.Of(layer.Sentences.Where(HasTokens).Select(sentence => SpanOf(layer.Tokens, sentence)), gold.Sentences),
        SpanScore.Of(layer.Words.Select(word => word.Span), gold.Words));

    /// <summary>The three F1 in percent.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"tokens {Tokens.F1 * 100:0.00}  sentences {Sentences.F1 * 100:0.00} (P {100.0 * Sentences.Right / Sentences.Predicted:0.0} R {100.0 * Sentences.Right / Sentences.Gold:0.0})  words {Words.F1 * 100:0.00}");

    private static bool HasTokens(Sentence sentence) => !sentence.Tokens.Start.Equals(sentence.Tokens.End);

    private static TextSpan SpanOf(ImmutableArray<Token> tokens, Sentence sentence) =>
        TextSpan.Cover(tokens[sentence.Tokens.Start.Value].Span, tokens[sentence.Tokens.End.Value - 1].Span);
}
