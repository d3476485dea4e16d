using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Assertions;

/// <summary>Reads what a stretch of a document says. Not for several threads: it keeps the vectors of words that it found.</summary>
public sealed class AssertionReader
{
    // A time or number tells as much as a word that one article in 400 has.
    private const double ValueWeight = 6;

    private readonly ModelVectors _vectors = new(EnglishModel.Standard);
    private readonly TermWeights _weights = TermWeights.Shipped;
    private readonly OppositionWords _opposition = new();
    private readonly Dictionary<string, ImmutableArray<float>> _known = new(StringComparer.Ordinal);

    /// <summary>What a span says: a sentence, a clause, or an answer of a few words.</summary>
    public Assertion Read(AnnotatedDocument document, TextSpan span)
    {
        ParsedDocument parsed = document.Parsed;
        TimeExpression[] times = [.. Within(parsed.Times, time => time.Span, span).Select(index => parsed.Times[index])];
        Quantity[] quantities = [.. Within(parsed.Quantities, quantity => quantity.Span, span).Select(index => parsed.Quantities[index])];
        TextSpan[] values = [.. times.Select(time => time.Span), .. quantities.Select(quantity => quantity.Span)];
        int[] words = [.. Within(parsed.Words, word => word.Form.Span, span)];
        HashSet<int> denied = DeniedIn(parsed, span);
        ImmutableArray<AssertionTerm> terms =
        [
            .. words.Where(word => IsContent(document, parsed.Words[word]) && !values.Any(value => value.Contains(parsed.Words[word].Form.Span)))
                .Select(word => TermOf(document, parsed.Words[word], denied.Contains(word))),
            .. times.Select(time => TermOf(document, time.Span, AssertionValue.Of(time, WordsOf(document, time.Span)))),
            .. quantities.Select(quantity => TermOf(document, quantity.Span, AssertionValue.Of(quantity, CountedBy(document, quantity)))),
        ];
        Opposition signs = words.Aggregate(Opposition.None, (found, word) => found | _opposition.Of(parsed.Words[word]));
        return new Assertion(span.Read(document.Text), terms, GistOf(terms), signs);
    }

    private AssertionTerm TermOf(AnnotatedDocument document, Word word, bool isDenied)
    {
        string lemma = word.Tags.Lemma.ToLowerInvariant();
        string stem = Stemmer.Stem(lemma);
        return new AssertionTerm
        {
            Stem = stem,
            FormStem = Stemmer.Stem(word.Form.Span.Slice(document.Text)),
            Weight = _weights[stem],
            Vector = VectorOf(lemma) is { IsEmpty: false } vector ? vector : VectorOf(word.Form.Span.Read(document.Text)),
            IsDenied = isDenied,
        };
    }

    private static AssertionTerm TermOf(AnnotatedDocument document, TextSpan span, AssertionValue value)
    {
        string words = WordsOf(document, span);
        return new AssertionTerm { Stem = words, FormStem = words, Weight = ValueWeight, Value = value };
    }

    private ImmutableArray<float> VectorOf(string form)
    {
        if (!_known.TryGetValue(form, out ImmutableArray<float> vector))
        {
            vector = _vectors.Find(form);
            _known.Add(form, vector);
        }

        return vector;
    }

    private ImmutableArray<float> GistOf(ImmutableArray<AssertionTerm> terms)
    {
        float[] sum = new float[_vectors.Width];
        bool isAny = false;
        foreach (AssertionTerm term in terms.Where(term => !term.Vector.IsEmpty))
        {
            isAny = true;
            for (int column = 0; column < sum.Length; column++)
            {
                sum[column] += (float)term.Weight * term.Vector[column];
            }
        }

        VectorMath.Normalize(sum);
        return isAny ? [.. sum] : [];
    }

    /// <summary>
    /// The words of the sentences of a span that are denied: those on which a negation hangs ("sign" of "urged them not to
    /// sign", "vetoes" of "there are no vetoes") and clauses that somebody disputes ("signing" of "denied signing").
    /// </summary>
    private HashSet<int> DeniedIn(ParsedDocument parsed, TextSpan span)
    {
        var denied = new HashSet<int>();
        foreach (int index in Within(parsed.Sentences, sentence => sentence.Span, span))
        {
            (int start, int end) = (parsed.Sentences[index].Words.Start.Value, parsed.Sentences[index].Words.End.Value);
            for (int word = start; word < end; word++)
            {
                int head = start + parsed.Words[word].Dependency.Head - 1;
                if (head >= start && _opposition.IsDenied(parsed.Words[word], parsed.Words[head]) is { } isDependent)
                {
                    denied.Add(isDependent ? word : head);
                }
            }
        }

        return denied;
    }

    private static bool IsContent(AnnotatedDocument document, Word word) =>
        word.Tags.Upos is "NOUN" or "VERB" or "PROPN" or "ADJ" or "ADV"
        && word.Form.Span.Length > 1 && char.IsLetter(document.Text[word.Form.Span.Start]);

    private static string? CountedBy(AnnotatedDocument document, Quantity quantity) =>
        quantity.Of is { } counted ? Stemmer.Stem(counted.Slice(document.Text)) : null;

    private static string WordsOf(AnnotatedDocument document, TextSpan span) => span.Read(document.Text).ToLowerInvariant();

    /// <summary>The indexes of the items that touch a span; they stand in text order and do not overlap.</summary>
    private static IEnumerable<int> Within<T>(ImmutableArray<T> items, Func<T, TextSpan> spanOf, TextSpan span)
    {
        int low = 0;
        int high = items.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spanOf(items[middle]).End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (int item = low; item < items.Length && spanOf(items[item]).Start < span.End; item++)
        {
            yield return item;
        }
    }
}
