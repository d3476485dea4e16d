using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Turns tokens into weighted stems. Numbers are left out: they are what claims may differ in.</summary>
internal sealed class SentenceTerms
{
    private readonly TermWeights _weights = new();

    /// <summary>The stems of the words among some tokens.</summary>
    public TermVector Of(AnnotatedDocument document, Range tokens) =>
        TermVector.Of(Stems(document, tokens), stem => _weights[stem]);

    /// <summary>The stems of the words within a span.</summary>
    public TermVector Of(AnnotatedDocument document, TextSpan span) =>
        TermVector.Of(Stems(document, span), stem => _weights[stem]);

    /// <summary>The stems of the words within a span, in order.</summary>
    public static IEnumerable<string> Stems(AnnotatedDocument document, TextSpan span) =>
        document.Parsed.Tokens.Where(token => span.Contains(token.Span)).Select(token => StemOf(document, token)).OfType<string>();

    private static IEnumerable<string> Stems(AnnotatedDocument document, Range tokens)
    {
        (int offset, int length) = tokens.GetOffsetAndLength(document.Parsed.Tokens.Length);
        for (int index = offset; index < offset + length; index++)
        {
            if (StemOf(document, document.Parsed.Tokens[index]) is { } stem)
            {
                yield return stem;
            }
        }
    }

    /// <summary>The stem of a word; null for a number, a mark or a single letter.</summary>
    public static string? StemOf(AnnotatedDocument document, Token token)
    {
        ReadOnlySpan<char> word = token.Span.Slice(document.Text);
        return char.IsLetter(word[0]) && word.Length > 1 ? Stemmer.Stem(word) : null;
    }
}
