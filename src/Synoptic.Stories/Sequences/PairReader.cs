using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Merging;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Sequences;

/// <summary>Reads which events a document puts in order by words such as "before", "once" and "after him".</summary>
internal sealed class PairReader(SenseReader senses, SentenceTerms terms, TermWeights weights, EntityTable entities)
{
    // An entity tells as much as a rare word.
    private const double EntityWeight = 7;

    private static readonly FrozenSet<string> Connectives = FrozenSet.ToFrozenSet(
        ["after", "before", "until", "once", "when", "then", "later", "afterwards", "afterward", "thereafter", "subsequently", "which", "that", "this", "him", "her", "them", "it", "time", "to", "of"], StringComparer.OrdinalIgnoreCase);

    private readonly PredicateReader _predicates = new();

    /// <summary>The pairs of a document; those that dates or tenses alone order are left out.</summary>
    public IEnumerable<OrderedPair> Read(AnnotatedDocument document, int index)
    {
        EventOrder[] told = [.. document.Order.Where(order => IsTold(document, order))];
        if (told.Length == 0)
        {
            return [];
        }

        PredicateLayer layer = _predicates.Read(document.Attributed);
        var words = new MergingWords(document);
        return told.Select(order =>
        {
            (int earlier, int later) = order.Relation is OrderRelation.Before ? (order.First, order.Second) : (order.Second, order.First);
            return new OrderedPair(TellingOf(document, index, order), [.. ItemsOf(document, index, layer, words, earlier)], [.. ItemsOf(document, index, layer, words, later)]);
        });
    }

    private static bool IsTold(AnnotatedDocument document, EventOrder order)
    {
        string[] words = order.Evidence.Read(document.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return order.Relation is not OrderRelation.SameDay && words.Length is > 0 and <= 4 && Connectives.Contains(words[^1])
            && IsFact(document.Events[order.First]) && IsFact(document.Events[order.Second])
            && document.SentenceAt(document.Events[order.Second].Trigger.Start) - document.SentenceAt(document.Events[order.First].Trigger.Start) <= 1;
    }

    private static bool IsFact(EventMention told) => told.Reality.Factuality is Factuality.Asserted or Factuality.Alleged;

    private OrderTelling TellingOf(AnnotatedDocument document, int index, EventOrder order)
    {
        int sentence = document.SentenceAt(document.Events[order.First].Trigger.Start);
        TextSpan span = TextSpan.Cover(document.Parsed.Sentences[sentence].Span, document.Parsed.Sentences[document.SentenceAt(document.Events[order.Second].Trigger.Start)].Span);
        return new OrderTelling(index, sentence, span, terms.Of(document, span), AttributionLookup.ChainOf(document, span));
    }

    /// <summary>The word for an event, those of who and what takes part, and the entities that they are.</summary>
    private IEnumerable<EventItem> ItemsOf(AnnotatedDocument document, int index, PredicateLayer layer, MergingWords words, int told)
    {
        int head = words.HeadOf(document.Events[told].Trigger);
        Argument[] arguments = [.. (layer.At(head)?.Arguments ?? []).Where(argument => argument.Function is not ArgumentFunction.Adverbial && layer.TimeAt(argument.Word) is null)];
        IEnumerable<EventItem> named = arguments
            .Select(argument => layer.MentionAt(argument.Word) is { } mention ? entities.EntityOf(index, mention) : null)
            .OfType<int>().Select(entity => new EventItem($"#{entity}", EntityWeight, WordSenses.None));
        return arguments.Select(argument => argument.Word).Append(head)
            .SelectMany(word => Described(document, layer, words, word))
            .Select(word => new EventItem(words.StemOf(word), weights[words.StemOf(word)], senses.Find([words.LemmaOf(word), words.FormOf(word).ToLowerInvariant()], words.UposOf(word))))
            .Concat(named)
            .DistinctBy(item => item.Key, StringComparer.Ordinal);
    }

    /// <summary>A word, and the words of the title or name that it stands in.</summary>
    private static IEnumerable<int> Described(AnnotatedDocument document, PredicateLayer layer, MergingWords words, int word)
    {
        TextSpan span = layer.MentionAt(word) is { } mention && document.Parsed.Mentions[mention] is { Title: { } title } named ? TextSpan.Cover(title, named.Span) : document.Parsed.Words[word].Form.Span;
        return words.ContentIn(span).Append(word).Concat(words.DescribingWordsOf(word)).Where(found => words.UposOf(found) is "NOUN" or "VERB" or "PROPN" or "ADJ").Distinct();
    }
}
