using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Turns words into weighted stems. Numbers are left out: they are what claims may differ in. Stems, not the lemmas of
/// the words: a stem hangs on the letters alone, so that a word is the same term in two reports however each sentence
/// was tagged, and the shipped weights hold for whatever model reads the text.
/// </summary>
internal sealed class SentenceTerms
{
    private readonly TermWeights _weights = TermWeights.Shipped;

    /// <summary>The stems of the words of a sentence.</summary>
    public TermVector Of(AnnotatedDocument document, Sentence sentence) =>
        TermVector.Of(Stems(document, document.Parsed.WordsOf(sentence)), stem => _weights[stem]);

    /// <summary>The stems of the words within a span.</summary>
    public TermVector Of(AnnotatedDocument document, TextSpan span) =>
        TermVector.Of(Stems(document, span), stem => _weights[stem]);

    /// <summary>Some stems.</summary>
    public TermVector Of(IEnumerable<string> stems) => TermVector.Of(stems, stem => _weights[stem]);

    /// <summary>How much a stem tells.</summary>
    public double WeightOf(string stem) => _weights[stem];

    /// <summary>The stems of the words within a span, in order.</summary>
    public static IEnumerable<string> Stems(AnnotatedDocument document, TextSpan span) =>
        document.Parsed.Words.Where(word => span.Contains(word.Form.Span)).Select(word => StemOf(document, word)).OfType<string>();

    private static List<string> Stems(AnnotatedDocument document, ReadOnlySpan<Word> words)
    {
        var stems = new List<string>(words.Length);
        foreach (Word word in words)
        {
            if (StemOf(document, word) is { } stem)
            {
                stems.Add(stem);
            }
        }

        return stems;
    }

    /// <summary>The stem of a word; null for a number, a mark or a single letter.</summary>
    public static string? StemOf(AnnotatedDocument document, Word word)
    {
        ReadOnlySpan<char> form = word.Form.Span.Slice(document.Text);
        return char.IsLetter(form[0]) && form.Length > 1 ? Stemmer.Stem(form) : null;
    }
}
