using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>
/// Orders what a programme begins and ends with: "the day began with prayers and ended with a gala", "a dinner rounded off the visit"; and what is
/// done on the way to a place before what is done there: "she drove to the palace, where she met Bo".
/// </summary>
internal sealed class ProgrammeOrder(PredicateLayer layer, EventWords events, Narrative narrative)
{
    private static readonly WordSet Programmes = new("day evening night morning afternoon week visit programme program ceremony ceremonies celebration trip tour proceedings festivities commemoration occasion");

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The pairs, in text order of the words that show them.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            foreach (EventOrder order in BeginningAndEnd(word).Concat(RoundedOff(word)).Concat(Thither(word)))
            {
                yield return order;
            }
        }
    }

    /// <summary>"The day <b>began</b> with prayers and <b>ended</b> with a gala".</summary>
    private IEnumerable<EventOrder> BeginningAndEnd(int last)
    {
        int first = _syntax.Relation(last) is "conj" or "parataxis" ? _syntax.Trees.HeadOf(last) : SyntaxReading.None;
        return first >= 0 && _syntax.Child(last, "nsubj") < 0
            && Connectives.Find(_syntax.Lemma(first), "first") is not null && Connectives.Find(_syntax.Lemma(last), "last") is not null
            && PartOf(first, last) is { } earlier && PartOf(last, int.MaxValue) is { } later && earlier != later
            ? [new EventOrder(earlier, OrderRelation.Before, later, _syntax.Words[last].Form.Span)]
            : [];
    }

    /// <summary>The event in the phrases that a verb of beginning or ending goes on with, before a word: "with <b>prayers</b>", "at the tomb, where she <b>laid</b> a wreath".</summary>
    private int? PartOf(int verb, int end)
    {
        for (int word = verb + 1; word < Math.Min(end, _syntax.Words.Length) && word <= _syntax.Trees.LastOf(verb); word++)
        {
            if (events.At(word) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>"A dinner <b>rounded off</b> the day".</summary>
    private IEnumerable<EventOrder> RoundedOff(int verb) =>
        Connectives.Find(_syntax.Lemma(verb), "last") is not null && _syntax.Child(verb, "obj") is >= 0 and int whole && Programmes.Contains(_syntax.Lemma(whole))
        && events.At(_syntax.Child(verb, "nsubj")) is { } last
            ? narrative.AllBefore(last, verb).Select(earlier => new EventOrder(earlier, OrderRelation.Before, last, _syntax.Words[verb].Form.Span))
            : [];

    /// <summary>"She <b>drove</b> to the palace, where she met Bo".</summary>
    private IEnumerable<EventOrder> Thither(int clause)
    {
        int place = _syntax.IsWhere(clause) ? _syntax.Trees.HeadOf(clause) : SyntaxReading.None;
        int verb = place < 0 ? place : VerbAbove(place);
        bool isMotion = verb >= 0 && (Connectives.Find(_syntax.Lemma(verb), "opening") is not null || _syntax.Marker(place, "case") is "to" or "into" or "onto" or "aboard");
        return isMotion && _syntax.IsPast(verb) && _syntax.IsPast(clause) && events.At(verb) is { } earlier && events.Within(clause) is { } later && earlier != later
            ? [new EventOrder(earlier, OrderRelation.Before, later, _syntax.Words[clause].Form.Span)]
            : [];
    }

    private int VerbAbove(int word)
    {
        while (word >= 0 && _syntax.Relation(word) is "nmod")
        {
            word = _syntax.Trees.HeadOf(word);
        }

        return word < 0 ? word : _syntax.Trees.HeadOf(word);
    }
}
