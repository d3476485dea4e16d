using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>
/// Orders verbs of one subject that are joined: where one tells how a stay begins or ends ("she came on Monday, saw Bo and left"), and where
/// each tells a deed that is done before the next ("she laid a wreath, inspected the guard and dined with Bo"; the maxim of manner of
/// H. P. Grice 1975, "Logic and Conversation": things are told in the order in which they happened).
/// </summary>
internal sealed class JoinedOrder(PredicateLayer layer, EventWords events, StayTurns turns)
{
    private const int Most = 3;

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The pairs of every such verb with those that it is joined to, no more than <see cref="Most"/> back, in text order of the second.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            foreach (int first in JoinedBefore(word).Take(Most))
            {
                if (Pair(first, word) is { } order)
                {
                    yield return order;
                }
            }
        }
    }

    /// <summary>The verbs in the past that a verb goes on from with the same subject, the nearest first.</summary>
    private IEnumerable<int> JoinedBefore(int second)
    {
        for (int first = Above(second); first >= 0 && _syntax.Xpos(second) is "VBD" && _syntax.Child(second, "nsubj") < 0; second = first, first = Above(second))
        {
            foreach (int between in BetweenOf(first, second))
            {
                yield return between;
            }

            if (_syntax.Xpos(first) is "VBD")
            {
                yield return first;
            }
        }
    }

    private int Above(int word) => _syntax.Relation(word) is "conj" ? _syntax.Trees.HeadOf(word) : SyntaxReading.None;

    /// <summary>The verbs that stand between two in a list of which they are the first and a later one.</summary>
    private IEnumerable<int> BetweenOf(int first, int second)
    {
        for (int word = second - 1; word > first; word--)
        {
            if (_syntax.Trees.HeadOf(word) == first && _syntax.Relation(word) is "conj" && _syntax.Xpos(word) is "VBD" && _syntax.Child(word, "nsubj") < 0)
            {
                yield return word;
            }
        }
    }

    private EventOrder? Pair(int first, int second) =>
        (turns.IsOpening(first) || turns.IsClosing(second) || (IsDeed(first) && IsNext(second)))
        && events.Within(first) is { } earlier && events.Within(second) is { } later && earlier != later
            ? new EventOrder(earlier, OrderRelation.Before, later, _syntax.Words[second].Form.Span)
            : null;

    /// <summary>Whether a verb tells something that is done with when the next begins: "attended the feast and met the king" tells no order.</summary>
    private bool IsDeed(int word) => IsNext(word) && Connectives.Find(_syntax.Lemma(word), "lasting") is null;

    /// <summary>Whether a verb tells neither a state nor a saying, which may be of the same moment as what it is joined to.</summary>
    private bool IsNext(int word) =>
        Connectives.Find(_syntax.Lemma(word), "state") is null && !IsSaying(word) && _syntax.Child(word, "aux") < 0;

    /// <summary>"Said that", "replied"; but "held talks", "announced a truce".</summary>
    private bool IsSaying(int word) => AttributionLexicon.IsCue(_syntax.Lemma(word)) && (_syntax.Child(word, "obj") < 0 || _syntax.Child(word, "ccomp") >= 0);
}
