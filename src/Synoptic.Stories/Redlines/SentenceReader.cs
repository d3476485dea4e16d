using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Redlines;

/// <summary>Reads the sentences of a text as they are compared.</summary>
internal sealed class SentenceReader(SentenceTerms terms, TermWeights weights, SpellingKeys spelling)
{
    // Marks that a sentence does not mean the same without.
    private const string TellingMarks = "?%‰§@#&*";

    /// <summary>The sentences, in order.</summary>
    public ImmutableArray<RedlineSentence> Read(AnnotatedDocument document) =>
        [.. document.Parsed.Sentences.Select(sentence => Read(document, sentence))];

    private RedlineSentence Read(AnnotatedDocument document, Sentence sentence)
    {
        var words = ImmutableArray.CreateBuilder<RedlineWord>();
        foreach (Word word in document.Parsed.WordsOf(sentence))
        {
            words.Add(Read(document.Text, word));
        }

        return new RedlineSentence(
            sentence.Span,
            sentence.Span.Read(document.Text),
            words.ToImmutable(),
            [.. words.Select(word => word.Key).OfType<string>()],
            terms.Of(document, sentence),
            TermVector.Of(TopicStems(document, sentence), stem => weights[stem]));
    }

    private static List<string> TopicStems(AnnotatedDocument document, Sentence sentence)
    {
        List<string> stems = [];
        foreach (Word word in document.Parsed.WordsOf(sentence))
        {
            bool isName = char.IsUpper(document.Text[word.Form.Span.Start]) && word.Tags.Upos is "ADJ"; // "Chilean"
            if (word.Tags.Upos is "NOUN" or "VERB" or "ADJ" && !isName && SentenceTerms.StemOf(document, word) is { } stem)
            {
                stems.Add(stem);
            }
        }

        return stems;
    }

    private RedlineWord Read(string text, Word word)
    {
        TextSpan span = word.Form.Span;
        string form = span.Read(text);
        bool isTelling = word.Tags.Upos is "NOUN" or "PROPN" or "VERB" or "ADJ" or "ADV" or "NUM";
        return new RedlineWord(span, form, IsIdle(text, span, form) ? null : spelling.Of(form), isTelling);
    }

    /// <summary>Whether a mark changes no meaning. A dash, colon or stroke right before a digit does: <c>-5</c>, <c>3:2</c>.</summary>
    private static bool IsIdle(string text, TextSpan span, string form)
    {
        bool isMark = form.All(character => char.IsPunctuation(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.ModifierSymbol);
        bool isBeforeDigit = span.End < text.Length && char.IsAsciiDigit(text[span.End]);
        bool joinsNumbers = isBeforeDigit && (form is ":" or "/" || form.All(character => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation));
        return isMark && !joinsNumbers && !form.Any(character => TellingMarks.Contains(character, StringComparison.Ordinal));
    }
}
