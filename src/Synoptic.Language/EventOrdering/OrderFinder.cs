using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>
/// Finds which events come before, on the day of, or after others, where the text shows it: by words of order, by the dates
/// of both, by tense, by verbs that open or close a stay. Nothing is inferred from pair to pair. Immutable and thread-safe.
/// </summary>
public sealed class OrderFinder
{
    /// <summary>The order of the events, each pair once, ordered by its events; of two readings of a pair words count before dates, dates before tense.</summary>
    /// <param name="layer">The predicates of the document.</param>
    /// <param name="events">Its events, ordered by trigger.</param>
    public ImmutableArray<EventOrder> Find(PredicateLayer layer, ImmutableArray<EventMention> events)
    {
        var words = new EventWords(layer, events);
        var narrative = new Narrative(layer, words);
        return
        [
            .. new ConnectiveOrder(layer, words, narrative).Find()
                .Concat(new TimeOrder(layer, events, words).Find())
                .Concat(new TenseOrder(layer, events, words, narrative).Find())
                .Concat(new FutureOrder(layer, events, words, narrative).Find())
                .Concat(new JoinedOrder(layer, words).Find())
                .Select(InTextOrder)
                .DistinctBy(order => (order.First, order.Second))
                .OrderBy(order => order.First)
                .ThenBy(order => order.Second),
        ];
    }

    private static EventOrder InTextOrder(EventOrder order) => order.First < order.Second ? order : order with
    {
        First = order.Second,
        Second = order.First,
        Relation = order.Relation switch
        {
            OrderRelation.Before => OrderRelation.After,
            OrderRelation.After => OrderRelation.Before,
            _ => order.Relation,
        },
    };
}
