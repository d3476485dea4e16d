using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>
/// Orders going to a place before what is done there: "she drove to the palace, where she met Bo"; but "he gave to the school where he studied",
/// "she came from Rome, where she met Bo".
/// </summary>
internal sealed class WhereOrder(PredicateLayer layer, EventWords events)
{
    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The pairs, in text order of the words that show them.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int clause = 0; clause < _syntax.Words.Length; clause++)
        {
            int place = WhereOf(clause);
            int verb = place < 0 ? place : _syntax.Trees.HeadOf(place);
            if (verb >= 0 && IsThither(verb, place) && _syntax.IsPast(verb) && _syntax.IsPast(clause)
                && events.At(verb) is { } earlier && events.Within(clause) is { } later && earlier != later)
            {
                yield return new EventOrder(earlier, OrderRelation.Before, later, _syntax.Words[clause].Form.Span);
            }
        }
    }

    /// <summary>The phrase of the verb above that a clause with a comma and "where" goes on from; -1 without.</summary>
    private int WhereOf(int clause)
    {
        int where = _syntax.Child(clause, "advmod");
        if (where <= 0 || _syntax.Form(where) is not "where" || _syntax.Form(where - 1) is not "," || _syntax.Relation(clause) is not ("acl" or "advcl"))
        {
            return SyntaxReading.None;
        }

        int head = _syntax.Trees.HeadOf(clause);
        int place = _syntax.Upos(head) is "VERB" ? where - 2 : head; // "arrived in Cork, where they met", read as said of the arrival
        while (_syntax.Relation(place) is "nmod" or "flat" or "compound")
        {
            place = _syntax.Trees.HeadOf(place);
        }

        bool isOfVerb = _syntax.Upos(head) is not "VERB" || _syntax.Trees.HeadOf(place) == head;
        return isOfVerb && _syntax.Relation(place) is "obl" or "obj" ? place : SyntaxReading.None;
    }

    /// <summary>Whether who does what a verb tells, or whom it is done to, comes to a place.</summary>
    private bool IsThither(int verb, int place) => _syntax.Marker(place, "case") is "to" or "into" or "onto" or "aboard" or "for"
        ? Is(verb, "thither") || Is(verb, "opening") || Is(verb, "closing")
        : Is(verb, "opening") && _syntax.Marker(place, "case") is null or "in" or "at" or "on";

    private bool Is(int verb, string place) => Connectives.Find(_syntax.Lemma(verb), place) is not null;
}
