using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Reads words in the form in which the same words are the same.</summary>
internal static class QuotedWords
{
    private const string Denial = "not";

    /// <summary>The words within a span: lower case, without punctuation, every apostrophe straight.</summary>
    public static ImmutableArray<string> Of(AnnotatedDocument document, TextSpan span) =>
        [.. In(document, span).Select(word => word.Form.Span.Read(document.Text).ToLowerInvariant().Replace('’', '\''))];

    /// <summary>The dictionary forms of the same words, one each.</summary>
    public static ImmutableArray<string> LemmasOf(AnnotatedDocument document, TextSpan span) =>
        [.. In(document, span).Select(word => word.Tags.Lemma.ToLowerInvariant())];

    /// <summary>Those that carry meaning: names, nouns, full verbs, adjectives, numbers, and what denies.</summary>
    public static ImmutableArray<QuotedWord> MeaningOf(AnnotatedDocument document, TextSpan span) =>
        [.. In(document, span).Select(MeaningOf).OfType<QuotedWord>()];

    private static QuotedWord? MeaningOf(Word word) => word.Tags.Lemma.ToLowerInvariant() switch
    {
        "no" or "not" or "n't" or "never" or "nobody" or "none" or "nothing" or "neither" or "nor" or "cannot" => new QuotedWord(Denial, "PART"),
        "be" or "have" or "do" => null,
        var lemma => word.Tags.Upos is "NOUN" or "PROPN" or "VERB" or "ADJ" or "NUM" ? new QuotedWord(lemma, word.Tags.Upos) : null,
    };

    private static IEnumerable<Word> In(AnnotatedDocument document, TextSpan span) => document.Parsed.Words
        .Where(word => span.Contains(word.Form.Span) && char.IsLetterOrDigit(document.Text[word.Form.Span.Start]));
}
