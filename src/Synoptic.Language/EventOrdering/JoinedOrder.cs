using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>Orders verbs of one subject that are joined, where one tells how a stay begins or ends: "she came on Monday, saw Bo and left".</summary>
internal sealed class JoinedOrder(PredicateLayer layer, EventWords events)
{
    private const int Most = 3;

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The pairs of every such verb with those that it is joined to, no more than <see cref="Most"/> back, in text order of the second.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            int second = word;
            for (int step = 0; step < Most && IsJoined(second, out int first); step++, second = first)
            {
                if (Pair(first, word) is { } order)
                {
                    yield return order;
                }
            }
        }
    }

    /// <summary>Whether a verb in the past goes on from another with the same subject.</summary>
    private bool IsJoined(int second, out int first)
    {
        first = _syntax.Relation(second) is "conj" ? _syntax.Trees.HeadOf(second) : SyntaxReading.None;
        return first >= 0 && _syntax.Xpos(second) is "VBD" && _syntax.Xpos(first) is "VBD" && _syntax.Child(second, "nsubj") < 0;
    }

    private EventOrder? Pair(int first, int second) =>
        (Connectives.Find(_syntax.Lemma(first), "opening") ?? Connectives.Find(_syntax.Lemma(second), "closing")) is not null
        && events.At(first) is { } earlier && events.At(second) is { } later && earlier != later
            ? new EventOrder(earlier, OrderRelation.Before, later, _syntax.Words[second].Form.Span)
            : null;
}
