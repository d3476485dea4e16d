using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds until when, or for when, something is expected.</summary>
internal sealed class HorizonFinder(PredicateLayer layer)
{
    /// <summary>The value of "now" and "today" where no day is meant.</summary>
    private const string Present = "PRESENT_REF";

    private static readonly WordSet Ahead = new("by until till within for before in after over during through");
    private static readonly WordSet Bounds = new("by until till before after within with during through throughout in at over beyond past come");
    private static readonly WordSet EventBounds = new("by until till before after at during beyond past come");
    private static readonly WordSet Spans = new("generation lifetime season term session");
    private static readonly WordSet ClauseBounds = new("before until till when after while once");

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly PhraseReader _phrases = new(layer.Syntax);

    /// <summary>
    /// The time within what is expected, or one that a forecast itself has with "for", "by" or the like; else a phrase or
    /// clause that bounds it ("with the thaw", "before the month is out"); null without one.
    /// </summary>
    /// <param name="trigger">The word that tells that it is expected.</param>
    /// <param name="what">The head of what is expected.</param>
    public TextSpan? Find(int trigger, int what)
    {
        int carrier = CarrierOf(trigger);
        return Within(what, trigger, isStrict: false) ?? Within(trigger, what, IsPast(trigger)) ?? (carrier >= 0 ? Within(carrier, what, IsPast(carrier)) : null)
            ?? Phrase(what) ?? Phrase(trigger) ?? Clause(what) ?? Clause(trigger);
    }

    /// <summary>The verb that carries a noun for an expectation: "<b>is</b> no prospect of peace this year".</summary>
    private int CarrierOf(int trigger)
    {
        int head = _syntax.Trees.HeadOf(trigger);
        return head >= 0 && _syntax.Upos(trigger) is "NOUN" && _syntax.Relation(trigger) is "nsubj" or "obj" ? head : SyntaxReading.None;
    }

    /// <summary>Whether somebody expected something at a time of the past: then a time beside may be when he did.</summary>
    private bool IsPast(int trigger) => _syntax.Xpos(trigger) is "VBD" or "VBN" && _syntax.Child(trigger, "aux:pass") < 0;

    private TextSpan? Within(int word, int other, bool isStrict)
    {
        int? last = null;
        int? lastAhead = null;
        for (int below = _syntax.Trees.FirstOf(word); below <= _syntax.Trees.LastOf(word); below++)
        {
            if (IsBound(below) && IsWithin(below, word) && (!isStrict || (below > other && (IsAhead(below) || IsDated(word)))))
            {
                last = layer.TimeAt(below);
                lastAhead = IsAhead(below) ? last : lastAhead;
            }
        }

        return SpanOf(lastAhead ?? last);
    }

    /// <summary>Whether a time stands before the verb, so that one behind it is no time of its own: "had <b>in 1907</b> foreseen completion in 1912".</summary>
    private bool IsDated(int verb)
    {
        int sentence = layer.SentenceAt(_syntax.Words[verb].Form.Span.Start);
        int before = verb - 1;
        while (before >= 0 && layer.TimeAt(before) is null)
        {
            before--;
        }

        return before >= 0 && layer.SentenceAt(_syntax.Words[before].Form.Span.Start) == sentence;
    }

    /// <summary>The last time, or else the last phrase, within a stretch of text that bounds what it tells, or null.</summary>
    public TextSpan? LastIn(TextSpan span)
    {
        int? last = null;
        TextSpan? phrase = null;
        for (int word = layer.WordAt(span.Start); word < layer.WordAt(span.End); word++)
        {
            last = IsBound(word) ? layer.TimeAt(word) : last;
            phrase = IsBounding(word) ? _phrases.Phrase(word) : phrase;
        }

        return SpanOf(last) ?? phrase;
    }

    private TextSpan? SpanOf(int? time) => time is { } index ? layer.Document.Parsed.Times[index].Span : null;

    /// <summary>Whether the word is of a time other than the present, and other than how long something lasts: "with <b>another week</b> of rain".</summary>
    private bool IsBound(int word) => layer.TimeAt(word) is { } time && layer.Document.Parsed.Times[time] is var expression && expression.Value != Present
        && (expression.Type is not TimexType.Duration || LeadOf(word) is { } lead && Ahead.Contains(lead) && lead is not ("before" or "after"));

    /// <summary>Whether a word belongs to a clause, and not to one that is joined to it, told by it or a condition of it.</summary>
    private bool IsWithin(int below, int clause)
    {
        for (int word = below; word != clause; word = _syntax.Trees.HeadOf(word))
        {
            bool isOutside = word < 0; // a tree that crosses its own arcs holds words between that hang elsewhere
            if (isOutside || _syntax.Relation(word) is "parataxis" or "advcl" or "ccomp" or "acl" || (_syntax.Relation(word) is "conj" && _syntax.Upos(word) is "VERB"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the time is led by a preposition that looks ahead.</summary>
    private bool IsAhead(int word) => LeadOf(word) is { } lead && Ahead.Contains(lead) && lead is not "in";

    /// <summary>The nearest preposition before a time.</summary>
    private string? LeadOf(int word)
    {
        for (int before = word - 1; before >= 0 && word - before < 4; before--)
        {
            if (_syntax.Upos(before) == "ADP")
            {
                return _syntax.Form(before).ToString().ToLowerInvariant();
            }
        }

        return null;
    }

    /// <summary>The last phrase that hangs on a word and bounds it by what is no date: "by mid-century", "with the thaw", "before the vote".</summary>
    private TextSpan? Phrase(int word)
    {
        TextSpan? last = null;
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            last = IsBounding(child) ? _phrases.Phrase(child) : last;
        }

        return last;
    }

    private bool IsBounding(int noun) => _syntax.Relation(noun) is "obl" or "nmod" && _syntax.Marker(noun, "case") is { } marker
        && Bounds.Contains(marker) && IsTime(noun, marker) && layer.QuantityOf(noun) is null;

    private bool IsTime(int noun, string marker) => NounTypes.TypeOf(_syntax.Lemma(noun)) switch
    {
        Referent.Time => true,
        Referent.Event => EventBounds.Contains(marker),
        _ => Spans.Contains(_syntax.Lemma(noun)) || _syntax.Lemma(noun).StartsWith("mid-", StringComparison.Ordinal),
    };

    /// <summary>The clause of time that hangs on a word: "<b>before the month is out</b>".</summary>
    private TextSpan? Clause(int word)
    {
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            (int first, int last) = (_syntax.Trees.FirstOf(child), _syntax.Trees.LastOf(child));
            bool isTime = _syntax.Relation(child) is "advcl" && _syntax.Upos(first) is "SCONJ" or "ADV" or "ADP" && ClauseBounds.Contains(_syntax.Form(first));
            if (isTime && !(first <= word && word <= last))
            {
                return TextSpan.Cover(_syntax.Words[first].Form.Span, _syntax.Words[last].Form.Span);
            }
        }

        return null;
    }
}
