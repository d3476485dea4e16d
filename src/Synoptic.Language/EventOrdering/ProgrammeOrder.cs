using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>Orders what a programme begins and ends with: "the day began with prayers and ended with a gala", "a dinner rounded off the visit".</summary>
internal sealed class ProgrammeOrder(PredicateLayer layer, EventWords events, Narrative narrative)
{
    private static readonly WordSet Programmes = new("day evening night morning afternoon week visit programme program ceremony ceremonies celebration trip tour proceedings festivities commemoration occasion");

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The pairs, in text order of the words that show them.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            foreach (EventOrder order in BeginningAndEnd(word).Concat(RoundedOff(word)))
            {
                yield return order;
            }
        }
    }

    /// <summary>"The day <b>began</b> with prayers and <b>ended</b> with a gala".</summary>
    private IEnumerable<EventOrder> BeginningAndEnd(int last)
    {
        int first = _syntax.Relation(last) is "conj" or "parataxis" ? _syntax.Trees.HeadOf(last) : SyntaxReading.None;
        return first >= 0 && _syntax.Child(last, "nsubj") < 0 && Is(first, "first") && Is(last, "last")
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
        WholeOf(verb) is >= 0 and int whole && Programmes.Contains(_syntax.Lemma(whole)) && events.At(_syntax.Child(verb, "nsubj")) is { } last
            ? narrative.AllBefore(last, verb).Select(earlier => new EventOrder(earlier, OrderRelation.Before, last, _syntax.Words[verb].Form.Span))
            : [];

    /// <summary>What a verb of ending ends, also where its particle is read as a preposition; -1 without.</summary>
    private int WholeOf(int verb)
    {
        int phrase = _syntax.Child(verb, "obl");
        return Is(verb, "last") ? _syntax.Child(verb, "obj")
            : phrase >= 0 && Connectives.Find($"{_syntax.Lemma(verb)} {_syntax.Marker(phrase, "case")}", "last") is not null ? phrase
            : SyntaxReading.None;
    }

    private bool Is(int verb, string place) => Connectives.Find(_syntax.Lemma(verb), place) is not null;
}
