using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Reads words in the form in which the same words are the same.</summary>
internal static class QuotedWords
{
    /// <summary>The words within a span: lower case, without punctuation, every apostrophe straight.</summary>
    public static ImmutableArray<string> Of(AnnotatedDocument document, TextSpan span) =>
        [.. In(document, span).Select(word => word.Form.Span.Read(document.Text).ToLowerInvariant().Replace('’', '\''))];

    /// <summary>The dictionary forms of the same words, one each.</summary>
    public static ImmutableArray<string> LemmasOf(AnnotatedDocument document, TextSpan span) =>
        [.. In(document, span).Select(word => word.Tags.Lemma.ToLowerInvariant())];

    private static IEnumerable<Word> In(AnnotatedDocument document, TextSpan span) => document.Parsed.Words
        .Where(word => span.Contains(word.Form.Span) && char.IsLetterOrDigit(document.Text[word.Form.Span.Start]));
}
