using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Takes the quantities of which the text says what they count or measure.</summary>
internal sealed class NumberExtractor(SentenceTerms terms)
{
    // An "and" or a comma between a number and an outcome word makes it likelier that the word belongs to another number.
    private const int BoundaryCost = 3;
    private const int FarthestOutcome = 8;
    private readonly FrozenDictionary<string, string> _outcomes = Lexicon.ReadRows("outcome-words.tsv")
        .DistinctBy(row => Stemmer.Stem(row[0]), StringComparer.Ordinal)
        .ToFrozenDictionary(row => Stemmer.Stem(row[0]), row => row[1], StringComparer.Ordinal);

    private readonly FrozenSet<string> _people = Lexicon.ReadRows("person-words.tsv")
        .Select(row => Stemmer.Stem(row[0]))
        .ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<CountedNumber> Extract(AnnotatedDocument document, int index)
    {
        ImmutableArray<Quantity> quantities = document.Parsed.Quantities;
        for (int number = 0; number < quantities.Length; number++)
        {
            Quantity quantity = quantities[number];
            if (!IsComparable(quantity))
            {
                continue;
            }

            Sentence sentence = document.Parsed.Sentences[document.SentenceAt(quantity.Span.Start)];
            string? outcome = Outcome(document, quantity, Window(quantities, number, sentence));
            if (quantity.Of is null && quantity.Unit is null && outcome is null)
            {
                continue;
            }

            string? counted = CountedHead(document, quantity);
            TextSpan span = quantity.Of is { } of ? TextSpan.Cover(quantity.Span, of) : quantity.Span;
            yield return new CountedNumber(
                index,
                document.SentenceAt(quantity.Span.Start),
                span,
                terms.Of(document, sentence),
                AttributionLookup.ChainOf(document, span),
                quantity,
                counted,
                counted is not null && _people.Contains(counted),
                outcome,
                quantity.Unit is null ? null : LastStem(quantity.Span.Slice(document.Text)),
                NumberTimeReader.Read(document, sentence),
                NumberRole.IsProperty(document, quantity),
                NumberRole.GovernorOf(document, quantity, sentence));
        }
    }

    /// <summary>A place in a series, an age or a fraction is no count: the sixth meeting does not contradict two meetings.</summary>
    private static bool IsComparable(Quantity quantity) => quantity.Unit is not ("ordinal" or "year")
        && !(quantity.Unit is null && quantity.Min is > 0 and < 1);

    private static string? CountedHead(AnnotatedDocument document, Quantity quantity) =>
        quantity.Of is { } of ? LastStem(of.Slice(document.Text)) : null;

    private static string LastStem(ReadOnlySpan<char> words) => Stemmer.Stem(words[(words.LastIndexOf(' ') + 1)..]);

    /// <summary>The part of the sentence that can belong to the quantity: up to its neighbours.</summary>
    private static TextSpan Window(ImmutableArray<Quantity> quantities, int number, Sentence sentence)
    {
        int start = number > 0 ? Math.Max(sentence.Span.Start, quantities[number - 1].Span.End) : sentence.Span.Start;
        int end = number + 1 < quantities.Length ? Math.Min(sentence.Span.End, quantities[number + 1].Span.Start) : sentence.Span.End;
        return new TextSpan(Math.Min(start, quantities[number].Span.Start), Math.Max(end, quantities[number].Span.End));
    }

    /// <summary>The class of the outcome word nearest to the quantity; of two as near, the one after it.</summary>
    private string? Outcome(AnnotatedDocument document, Quantity quantity, TextSpan window)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        int first = FirstAtOrAfter(words, quantity.Span.Start);
        int last = FirstAtOrAfter(words, quantity.Span.End);
        (string? after, int costAfter) = Nearest(document, window, last, step: 1);
        (string? before, int costBefore) = Nearest(document, window, first - 1, step: -1);
        return costAfter <= costBefore ? after : before;
    }

    private (string? Outcome, int Cost) Nearest(AnnotatedDocument document, TextSpan window, int from, int step)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        int cost = 1;
        for (int index = from; index >= 0 && index < words.Length && cost <= FarthestOutcome; index += step, cost++)
        {
            if (!window.Contains(words[index].Form.Span))
            {
                break;
            }

            ReadOnlySpan<char> word = words[index].Form.Span.Slice(document.Text);
            if (_outcomes.TryGetValue(Stemmer.Stem(word), out string? outcome))
            {
                return (outcome, cost);
            }

            cost += word is "and" or "," or ";" or "but" or "while" ? BoundaryCost : 0;
        }

        return (null, int.MaxValue);
    }

    private static int FirstAtOrAfter(ImmutableArray<Word> words, int offset)
    {
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Form.Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
