using System.Collections.Immutable;
using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>Which events the words of a document tell, and which event a clause goes on from.</summary>
internal sealed class EventWords
{
    private const int None = -1;

    /// <summary>Verbs that say of what happens when it does.</summary>
    private static readonly WordSet Phases = new("begin start open resume reopen end close conclude finish adjourn take occur follow");

    private readonly SyntaxReading _syntax;
    private readonly int[] _byWord;
    private readonly ImmutableArray<EventMention> _events;

    /// <summary>Maps the words of the document to the events.</summary>
    public EventWords(PredicateLayer layer, ImmutableArray<EventMention> events)
    {
        _syntax = layer.Syntax;
        _events = events;
        _byWord = new int[layer.Syntax.Words.Length];
        Array.Fill(_byWord, None);
        Words = [.. events.Select(mention => WordOf(layer, mention.Trigger))];
        for (int i = events.Length - 1; i >= 0; i--)
        {
            if (Words[i] >= 0)
            {
                _byWord[Words[i]] = i;
            }
        }

        foreach (Predicate predicate in layer.Predicates)
        {
            if (predicate.Support is { } verb && _byWord[verb] < 0)
            {
                _byWord[verb] = _byWord[predicate.Word]; // "held talks": the clause of "held" tells the talks
            }
        }
    }

    /// <summary>The word of each event, or -1.</summary>
    public ImmutableArray<int> Words { get; }

    /// <summary>Whether PLOVER codes an event.</summary>
    public bool IsTyped(int mention) => _events[mention].Type is not null;

    /// <summary>The event that a word tells, itself or as the verb that carries it, or null.</summary>
    public int? At(int word) => word >= 0 && _byWord[word] >= 0 ? _byWord[word] : null;

    /// <summary>The event that the clause or phrase of a word tells: its own, or that of what completes it ("saw the bridge opened").</summary>
    public int? Within(int word)
    {
        if (At(word) is { } own)
        {
            return own;
        }

        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (Completes(child) && At(child) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    private bool Completes(int child) => IsMeasured(child) || _syntax.Relation(child) is "xcomp" or "obj" or "nsubj" or "ccomp"
        || (_syntax.Relation(child) is "advcl" && _syntax.Xpos(child) is "VBN" or "VBG" && _syntax.Child(child, "mark") < 0)
        || (_syntax.Relation(child) is "advcl" && _syntax.Marker(child, "mark") is "to");

    /// <summary>"After sixteen hours <b>of talks</b>", "at the end <b>of the strike</b>".</summary>
    private bool IsMeasured(int child) => _syntax.Relation(child) is "nmod" && _syntax.Marker(child, "case") is "of"
        && (NounTypes.TypeOf(_syntax.Lemma(_syntax.Trees.HeadOf(child))) is Referent.Time || _syntax.Lemma(_syntax.Trees.HeadOf(child)) is "end" or "close" or "round" or "start" or "beginning");

    /// <summary>The event of the clause or noun that a word stands in ("left three days after the <b>blast</b>"), or null; never one of a clause further up.</summary>
    public int? Above(int word)
    {
        for (int head = _syntax.Trees.HeadOf(word); head >= 0; head = _syntax.Trees.HeadOf(head))
        {
            if (At(head) is { } found)
            {
                return Occurring(head) ?? found;
            }

            if (_syntax.Upos(head) is "VERB")
            {
                return Within(head);
            }
        }

        return null;
    }

    /// <summary>"The <b>talks</b> came a month later": the verb only says that its subject happens.</summary>
    private int? Occurring(int verb) => Phases.Contains(_syntax.Lemma(verb)) || _syntax.Lemma(verb) is "come" ? At(_syntax.Child(verb, "nsubj")) : null;

    /// <summary>An event with what its verb takes part in, or with the verb that takes part in it: "<b>attended</b> a <b>mass</b>" tells one happening in two words.</summary>
    public IEnumerable<int> With(int mention)
    {
        yield return mention;
        int word = Words[mention];
        if (word >= 0 && IsPart(word) && At(_syntax.Child(word, "obj")) is { } whole && whole != mention)
        {
            yield return whole;
        }

        int verb = word >= 0 && _syntax.Relation(word) is "obj" ? _syntax.Trees.HeadOf(word) : None;
        if (verb >= 0 && IsPart(verb) && At(verb) is { } part && part != mention)
        {
            yield return part;
        }
    }

    private bool IsPart(int verb) => Connectives.Find(_syntax.Lemma(verb), "part") is not null;

    /// <summary>Whether one of two events stands in the phrase of the other, or is told by the verb that carries it.</summary>
    public bool AreOne(int first, int second) => Governs(Words[first], Words[second]) || Governs(Words[second], Words[first]);

    /// <summary>Whether the words of two events are joined by a conjunction.</summary>
    public bool AreJoined(int first, int second)
    {
        int word = Words[second];
        return word >= 0 && _syntax.Relation(word) is "conj" && _syntax.Trees.HeadOf(word) == Words[first];
    }

    /// <summary>Whether a time is told of the event itself. A noun has the time of its clause only where the verb tells no event of its own: "the parade followed on Monday".</summary>
    public bool HasTimeOfItsOwn(int mention, TextSpan time)
    {
        int word = Words[mention];
        int head = word < 0 ? None : _syntax.Trees.HeadOf(word);
        return word >= 0 && (_syntax.Upos(word) is "VERB" || head < 0 || At(head) is null || At(head) == mention || SpanOf(word).Contains(time) || IsRightBefore(word, time) || IsTimedByClause(word));
    }

    /// <summary>"Their first <b>meeting</b>, on Monday, had failed".</summary>
    private bool IsRightBefore(int noun, TextSpan time)
    {
        int next = noun + 1;
        while (next < _syntax.Words.Length && _syntax.Upos(next) is "ADP" or "PUNCT")
        {
            next++;
        }

        return next < _syntax.Words.Length && _syntax.Words[next].Form.Span.Start >= time.Start && _syntax.Words[next].Form.Span.End <= time.End;
    }

    /// <summary>"The talks <b>began</b> on Monday", "a round of talks <b>ended</b> on Friday": the verb tells when the noun happens.</summary>
    private bool IsTimedByClause(int noun)
    {
        while (_syntax.Relation(noun) is "nmod" && _syntax.Marker(noun, "case") is "of")
        {
            noun = _syntax.Trees.HeadOf(noun);
        }

        int verb = _syntax.Relation(noun) is "nsubj" ? _syntax.Trees.HeadOf(noun) : None;
        return verb >= 0 && Phases.Contains(_syntax.Lemma(verb));
    }

    private TextSpan SpanOf(int word) => TextSpan.Cover(
        _syntax.Words[_syntax.Trees.FirstOf(word)].Form.Span, _syntax.Words[_syntax.Trees.LastOf(word)].Form.Span);

    private bool Governs(int upper, int lower) =>
        upper >= 0 && lower >= 0 && _syntax.Trees.HeadOf(lower) == upper && _syntax.Relation(lower) is "obj" or "xcomp" or "compound" or "nsubj";

    private static int WordOf(PredicateLayer layer, TextSpan trigger)
    {
        ImmutableArray<Word> words = layer.Syntax.Words;
        int word = words.FirstAfter(trigger.Start);
        return word < words.Length && words[word].Form.Span.Overlaps(trigger) ? word : None;
    }
}
