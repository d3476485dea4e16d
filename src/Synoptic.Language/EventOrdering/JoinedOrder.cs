using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>Orders verbs of one subject that are joined, where one tells how a stay begins or ends: "she came on Monday, saw Bo and left".</summary>
internal sealed class JoinedOrder(PredicateLayer layer, EventWords events)
{
    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The pairs of the verb that others are joined to with each of them, in text order of the second.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            if (_syntax.Relation(word) is "conj" && _syntax.Xpos(word) is "VBD" && Pair(_syntax.Trees.HeadOf(word), word) is { } order)
            {
                yield return order;
            }
        }
    }

    private EventOrder? Pair(int first, int second)
    {
        bool isOfOne = _syntax.Xpos(first) is "VBD" && _syntax.Child(second, "nsubj") < 0;
        return isOfOne && (Connectives.Find(_syntax.Lemma(first), "opening") ?? Connectives.Find(_syntax.Lemma(second), "closing")) is not null
            && events.At(first) is { } earlier && events.At(second) is { } later && earlier != later
            ? new EventOrder(earlier, OrderRelation.Before, later, _syntax.Words[second].Form.Span)
            : null;
    }
}
