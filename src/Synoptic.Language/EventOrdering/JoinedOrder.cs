using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
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

    /// <summary>Bodies whose members go about together.</summary>
    private static readonly WordSet Goers = new("delegation deputation mission commission committee council party team crew choir band jury family group");

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
        !IsChoice(second) && (turns.IsOpening(first) || turns.IsClosing(second) || (IsDeed(first) && IsNext(second) && IsOfPeople(first)))
        && events.Within(first) is { } earlier && events.Within(second) is { } later && earlier != later
            ? new EventOrder(earlier, OrderRelation.Before, later, _syntax.Words[second].Form.Span)
            : null;

    /// <summary>"Arrested <b>or</b> killed".</summary>
    private bool IsChoice(int second) => _syntax.Child(second, "cc") is >= 0 and int conjunction && _syntax.Form(conjunction) is "or" or "nor";

    /// <summary>Whether a verb tells something that is done with when the next begins: "attended the feast and met the king" tells no order.</summary>
    private bool IsDeed(int word) => !IsSum(word)
        && (Connectives.Find(_syntax.Lemma(word), "deed") is not null
            || (Connectives.Find(_syntax.Lemma(word), "encounter") is not null && events.At(word) is { } found && events.IsTyped(found))); // "received the envoys", not "received a pension"

    private bool IsNext(int word) => (turns.IsStep(word) || IsDeed(word)) && !IsSum(word);

    /// <summary>"Met <b>thirty</b> governors": what was done many times is summed up, not told in order.</summary>
    private bool IsSum(int word) => _syntax.Child(word, "obj") is >= 0 and int whom && _syntax.Child(whom, "nummod") >= 0;

    /// <summary>Whether people do what a verb and those before it tell; a state or a firm does many things at once.</summary>
    private bool IsOfPeople(int word)
    {
        while (_syntax.Child(word, "nsubj") < 0 && Above(word) is >= 0 and int first)
        {
            word = first;
        }

        int subject = _syntax.Child(word, "nsubj");
        bool isNamedBody = subject >= 0 && layer.MentionAt(subject) is { } mention
            && layer.Document.Parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: EntityType.Organization or EntityType.Location };
        return subject >= 0 && !isNamedBody && (NounTypes.TypeOf(_syntax.Lemma(subject)) is not Referent.Organization || Goers.Contains(_syntax.Lemma(subject)));
    }
}
