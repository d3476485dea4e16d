using System.Collections.Frozen;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Merging;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Sequences;

/// <summary>Reads which events a document puts in order by words such as "before", "once" and "after him".</summary>
internal sealed class PairReader(SenseReader senses, SentenceTerms terms, TermWeights weights)
{
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
            return new OrderedPair(TellingOf(document, index, order), [.. ItemsOf(document, layer, words, earlier)], [.. ItemsOf(document, layer, words, later)]);
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

    /// <summary>The words for an event and for what takes part in it; names, which all that is told of somebody shares, left out.</summary>
    private IEnumerable<EventItem> ItemsOf(AnnotatedDocument document, PredicateLayer layer, MergingWords words, int told)
    {
        int head = words.HeadOf(document.Events[told].Trigger);
        return (layer.At(head)?.Arguments ?? [])
            .Where(argument => argument.Function is not ArgumentFunction.Adverbial && layer.TimeAt(argument.Word) is null)
            .Select(argument => argument.Word).Append(head)
            .SelectMany(word => words.DescribingWordsOf(word).Prepend(word))
            .Where(word => words.UposOf(word) is "NOUN" or "VERB" or "ADJ" || (words.UposOf(word) is "PROPN" && !IsOfName(document, layer, word)))
            .Distinct()
            .Select(word => new EventItem(words.StemOf(word), weights[words.StemOf(word)], senses.Find([words.LemmaOf(word), words.FormOf(word).ToLowerInvariant()], words.UposOf(word))))
            .DistinctBy(item => item.Stem, StringComparer.Ordinal);
    }

    /// <summary>"Two <b>Ministers</b>" is no name, whatever its capital.</summary>
    private static bool IsOfName(AnnotatedDocument document, PredicateLayer layer, int word) =>
        layer.MentionAt(word) is { } mention && document.Parsed.Mentions[mention].Kind is MentionKind.Name;
}
