using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>
/// Finds which events come before, on the day of, or after others, where the text shows it: by words of order, by the dates
/// of both, by tense, by verbs that are joined, by what a programme begins and ends with. Nothing is inferred from pair to pair. Immutable and thread-safe.
/// </summary>
public sealed class OrderFinder
{
    /// <summary>The order of the events, ordered by its events. A pair may be told both of one day and one before the other; of two readings that exclude each other words count before dates, dates before tense.</summary>
    /// <param name="layer">The predicates of the document.</param>
    /// <param name="events">Its events, ordered by trigger.</param>
    public ImmutableArray<EventOrder> Find(PredicateLayer layer, ImmutableArray<EventMention> events)
    {
        var words = new EventWords(layer, events);
        var narrative = new Narrative(layer, words);
        var turns = new StayTurns(layer);
        return
        [
            .. new ConnectiveOrder(layer, words, narrative).Find()
                .Concat(new TimeOrder(layer, events, words).Find())
                .Concat(new TenseOrder(layer, events, words, narrative).Find())
                .Concat(new FutureOrder(layer, events, words, narrative).Find())
                .Concat(new JoinedOrder(layer, words, turns).Find())
                .Concat(new StayOrder(layer, words, narrative, turns).Find())
                .Concat(new ProgrammeOrder(layer, words, narrative).Find())
                .Concat(new WhereOrder(layer, words).Find())
                .SelectMany(order => Told(order, words))
                .Select(InTextOrder)
                .DistinctBy(order => (order.First, order.Second, order.Relation is OrderRelation.SameDay))
                .OrderBy(order => order.First)
                .ThenBy(order => order.Second),
        ];
    }

    /// <summary>The order, and the same of what its verbs take part in: "after she had attended a <b>mass</b>".</summary>
    private static IEnumerable<EventOrder> Told(EventOrder order, EventWords words) =>
        from first in words.With(order.First)
        from second in words.With(order.Second)
        where !words.AreOne(first, second)
        select order with { First = first, Second = second };

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
