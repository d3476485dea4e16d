using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>
/// Orders events by the words between them: clauses and phrases with "after", "before" and the like; adverbs ("then", "two
/// days later", "the next day") against the event that the clause goes on from; verbs ("a dinner followed").
/// </summary>
internal sealed class ConnectiveOrder(PredicateLayer layer, EventWords events, Narrative narrative)
{
    private static readonly WordSet PartsOfDay = new("day morning afternoon evening night hour moment");

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The pairs, in text order of the words that show them.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            if ((Subordinate(word) ?? Relative(word) ?? ByTheTime(word)) is { } phrase)
            {
                yield return phrase;
            }

            if ((Adverb(word) ?? Verb(word)) is { } order)
            {
                yield return order; // "after lunch she met Bo" comes after the lunch and after what was told before
            }
        }
    }

    /// <summary>"They marched after the talks", "after they had met", "in the wake of the attack": the word heads the clause or phrase.</summary>
    private EventOrder? Subordinate(int word)
    {
        if (MarkerOf(word) is not { } marker || IsCause(word, marker) || events.Within(word) is not { } below || events.Above(word) is not { } above)
        {
            return null;
        }

        return Connectives.Find(Compared(word) + marker.Slice(_syntax.Text).ToString().ToLowerInvariant(), "clause") is { } relation
            ? Order(above, relation, below, marker)
            : null;
    }

    /// <summary>"No <b>sooner</b> had they met than the gates were shut": the adverb that a clause with "than" or "when" goes with, and a blank.</summary>
    private string Compared(int word)
    {
        int above = _syntax.Marker(word, "mark") is "than" || WhenOf(word) >= 0 ? _syntax.Trees.HeadOf(word) : SyntaxReading.None;
        int adverb = above < 0 ? above : _syntax.Child(above, "advmod");
        bool isCarried = adverb < 0 && above >= 0 && _syntax.Relation(above) is "xcomp"; // "no sooner had they <b>sat</b> down than"
        adverb = isCarried ? _syntax.Child(_syntax.Trees.HeadOf(above), "advmod") : adverb;
        return adverb < 0 ? "" : Written(adverb) + " ";
    }

    private int WhenOf(int word) => _syntax.Child(word, "advmod") is >= 0 and int adverb && _syntax.Lemma(adverb) is "when" ? adverb : SyntaxReading.None;

    /// <summary>"They met, <b>after which</b> the gates were shut".</summary>
    private EventOrder? Relative(int word)
    {
        int clause = _syntax.IsRelative(word) ? _syntax.Trees.HeadOf(word) : SyntaxReading.None;
        return clause >= 0 && _syntax.Relation(clause) is "acl" && _syntax.Marker(word, "case") is { } marker && Connectives.Find(marker, "clause") is { } relation
            && events.Within(clause) is { } own && events.Above(clause) is { } other
            ? Order(own, relation, other, SpanOf(word))
            : null;
    }

    /// <summary>"The lamps were out <b>by the time</b> they arrived".</summary>
    private EventOrder? ByTheTime(int word) => _syntax.Form(word) is "time" && _syntax.Marker(word, "case") is "by" && _syntax.Child(word, "acl") is >= 0 and int clause
        && events.Within(clause) is { } below && events.Above(word) is { } above
        ? Order(above, OrderRelation.Before, below, TextSpan.Cover(_syntax.Words[_syntax.Trees.FirstOf(word)].Form.Span, _syntax.Words[word].Form.Span))
        : null;

    /// <summary>"Since" before a clause tells a time only beside a perfect: "has risen since he left".</summary>
    private bool IsCause(int word, TextSpan marker) =>
        marker.Slice(_syntax.Text).Equals("since", StringComparison.OrdinalIgnoreCase) && _syntax.Relation(word) is "advcl"
        && !(_syntax.Child(_syntax.Trees.HeadOf(word), "aux") is >= 0 and int auxiliary && _syntax.Lemma(auxiliary) is "have");

    /// <summary>The words that lead a clause or phrase: its conjunction or preposition, with the noun or adverb that stands with it ("ahead of").</summary>
    private TextSpan? MarkerOf(int word)
    {
        bool isPhrase = _syntax.Relation(word) is "obl" or "nmod";
        int marker = isPhrase || _syntax.Relation(word) is "advcl" or "acl" or "ccomp" ? _syntax.Child(word, isPhrase ? "case" : "mark") : SyntaxReading.None;
        marker = marker < 0 && _syntax.Relation(word) is "advcl" ? WhenOf(word) : marker;
        marker = marker < 0 && isPhrase ? StrayMarkerOf(word) : marker;
        if (marker < 0)
        {
            return null;
        }

        int head = _syntax.Trees.HeadOf(word);
        bool isLong = isPhrase && _syntax.Form(marker) is "of" or "to" && head < marker && _syntax.Upos(head) is "ADV" or "ADJ" or "NOUN";
        return isLong ? TextSpan.Cover(_syntax.Words[_syntax.Trees.FirstOf(head)].Form.Span, _syntax.Words[marker].Form.Span) : SpanOf(marker);
    }

    /// <summary>"The day <b>after</b> the parade they met", where the tree hangs "after" on the verb; -1 without.</summary>
    private int StrayMarkerOf(int word)
    {
        int before = _syntax.Trees.FirstOf(word) - 1;
        bool isStray = before >= 0 && _syntax.Relation(before) is "mark" or "case" && _syntax.Trees.HeadOf(before) == _syntax.Trees.HeadOf(word) && _syntax.Form(before) is "after" or "before";
        return isStray ? before : SyntaxReading.None;
    }

    /// <summary>"Then they marched", "two days later they marched", "the same evening he walked": against the event before.</summary>
    private EventOrder? Adverb(int word)
    {
        if (_syntax.Relation(word) is not ("advmod" or "obl" or "nmod") || _syntax.Upos(_syntax.Trees.HeadOf(word)) is not "VERB" || IsHyphened(word))
        {
            return null;
        }

        bool isTime = layer.TimeAt(word) is not null || PartsOfDay.Contains(_syntax.Form(word));
        OrderRelation? relation = Connectives.Find(_syntax.Child(word, "case") < 0 ? Written(word) : SpanOf(word).Slice(_syntax.Text).ToString().ToLowerInvariant(), "adverb")
            ?? (isTime ? InTime(word) : null);
        return relation is { } known && events.Above(word) is { } own && narrative.Before(own, word) is { } previous
            ? Order(own, known, previous, SpanOf(word))
            : null;
    }

    /// <summary>"The <b>then</b>-president".</summary>
    private bool IsHyphened(int word) => _syntax.Words[word].Form.Span.End is var end && end < _syntax.Text.Length && _syntax.Text[end] == '-';

    private OrderRelation? InTime(int word)
    {
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (_syntax.Relation(child) is not "case" && Connectives.Find(Written(child), "adjective") is { } relation)
            {
                return relation is OrderRelation.SameDay && !PartsOfDay.Contains(_syntax.Form(word)) ? null : relation;
            }
        }

        return Connectives.Find(Written(word), "adverb");
    }

    /// <summary>"A dinner followed", "the talks were followed by a dinner", "the dinner followed the talks".</summary>
    private EventOrder? Verb(int word)
    {
        if (layer.At(word) is not { Kind: PredicateKind.Verb } predicate)
        {
            return null;
        }

        bool isPassive = _syntax.IsPassive(word);
        if (Connectives.Find(predicate.Lemma, isPassive ? "passive" : "verb") is not { } relation)
        {
            return null;
        }

        int? subject = EventOf(predicate, isPassive ? ArgumentFunction.Object : ArgumentFunction.Subject);
        int? other = EventOf(predicate, isPassive ? ArgumentFunction.Subject : ArgumentFunction.Object);
        return subject is { } known && (other ?? (isPassive ? null : narrative.Before(known, word))) is { } known2
            ? Order(known, relation, known2, _syntax.Words[word].Form.Span)
            : null;
    }

    private int? EventOf(Predicate predicate, ArgumentFunction function) => predicate.Arguments
        .Where(argument => argument.Function == function)
        .Select(argument => events.At(argument.Word))
        .FirstOrDefault(found => found is not null);

    private static EventOrder? Order(int own, OrderRelation relation, int other, TextSpan evidence) =>
        own == other ? null : new EventOrder(own, relation, other, evidence);

    private string Written(int word) => _syntax.Form(word).ToString().ToLowerInvariant();

    /// <summary>A word with all that it governs.</summary>
    private TextSpan SpanOf(int word) => TextSpan.Cover(
        _syntax.Words[_syntax.Trees.FirstOf(word)].Form.Span, _syntax.Words[_syntax.Trees.LastOf(word)].Form.Span);
}
