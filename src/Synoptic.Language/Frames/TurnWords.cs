using Synoptic.Language.Actors;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads what a side of a turn says, and what both are about.</summary>
internal sealed class TurnWords(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality)
{
    /// <summary>The class of verbs whose clause is all that they say: "said that <b>the dam was safe</b>".</summary>
    public const string Telling = "telling";

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly PhraseReader _phrases = new(layer.Syntax);
    private readonly QuotedWords _quoted = new(layer.Syntax);
    private readonly ReferentReader _referents = new(layer, reality.Participants);

    /// <summary>The words in quotation marks, the clause, the phrase, or the verb with what follows it.</summary>
    public TextSpan Said(int word)
    {
        if (_syntax.Upos(word) is not "VERB")
        {
            return Quoted(WithSide(word, WithoutMark(_phrases.PhraseWithout(word, IsTime))));
        }

        int clause = lexicon.IsIn(Telling, layer.LemmaAt(word)) ? _syntax.Child(word, "ccomp") : SyntaxReading.None;
        return Quoted(clause >= 0 ? _phrases.Clause(clause) : Deed(word));
    }

    /// <summary>The wording that a verb gives in quotation marks, also where that tells when: "said that he would be free <b>"in good time"</b>"; without one, what it says.</summary>
    public TextSpan Wording(int verb) => _quoted.Within(Deed(verb)) ?? Said(verb);

    /// <summary>What is said in place of the words: "no longer says "war" but <b>"conflict"</b>"; or null.</summary>
    public TextSpan? Instead(int verb)
    {
        int thing = Things(verb).FirstOrDefault(SyntaxReading.None);
        int other = thing < 0 ? SyntaxReading.None : _syntax.Child(thing, "conj");
        return other >= 0 && _syntax.Marker(other, "cc") is "but" ? _phrases.Phrase(other) : null;
    }

    /// <summary>A phrase with the wording that follows it: "the word <b>"peace"</b>".</summary>
    public TextSpan WithWording(TextSpan phrase) => layer.WordAt(phrase.End) is > 0 and int mark && mark < _syntax.Words.Length && _quoted.IsMark(mark) && lexicon.IsIn("wording", _syntax.Lemma(mark - 1))
        && _quoted.From(mark, layer.Document.Parsed.Sentences[layer.SentenceAt(phrase.Start)].Span.End) is { } wording && layer.WordAt(wording.Start) == mark + 1 ? TextSpan.Cover(phrase, wording) : phrase;

    /// <summary>What is no longer called a name, and the name: "stopped calling <b>the men</b> <b>"bandits"</b>"; or null.</summary>
    public (TextSpan Thing, TextSpan Name)? Called(int verb) => _syntax.Child(verb, "xcomp") is >= 0 and int naming && lexicon.IsIn("ending", layer.LemmaAt(verb))
        && _quoted.Within(Deed(naming)) is { } name && Named(naming) is { } thing && !thing.Overlaps(name) ? (thing, name) : null;

    /// <summary>Whether each side gives a wording of its own in quotation marks.</summary>
    public bool AreQuoted(int then, int now) => _syntax.Upos(then) is "VERB" && _syntax.Upos(now) is "VERB" && _quoted.Within(Deed(then)) is not null && _quoted.Within(Deed(now)) is not null;

    /// <summary>Whether each side names an amount, both of one kind: "asked for <b>ten per cent</b>", "settled for <b>six</b>".</summary>
    public bool AreAmounts(int then, int now) => AmountOf(then) is { } old && AmountOf(now) is { } young && old.Span != young.Span && (old.Unit == young.Unit || young.Unit is null) && AreOfOne(old, young);

    /// <summary>Whether both count one thing, or one of them leaves out what it counts.</summary>
    private bool AreOfOne(Quantity old, Quantity young) => old.Of is not { } first || young.Of is not { } second
        || _syntax.Lemma(_syntax.HeadOf(first)) == _syntax.Lemma(_syntax.HeadOf(second));

    /// <summary>The noun with what belongs to it.</summary>
    public TextSpan Name(int word) => PhraseOf(word) ?? _syntax.Words[word].Form.Span;

    private Quantity? AmountOf(int verb)
    {
        foreach (int thing in Things(verb).Concat(Told(verb)))
        {
            if (CountAt(thing) is { } quantity && _syntax.Upos(thing) is "NUM" or "SYM" or "NOUN" && !IsScore(thing))
            {
                return layer.Document.Parsed.Quantities[quantity];
            }
        }

        return null;
    }

    /// <summary>The amount that a word is or has before it: "<b>nine thousand</b> families".</summary>
    private int? CountAt(int thing) => layer.QuantityAt(thing) ?? (_syntax.Child(thing, "nummod") is >= 0 and int count ? layer.QuantityAt(count) : null);

    /// <summary>"Voted <b>5 to 2</b>".</summary>
    private bool IsScore(int number) => number + 2 < _syntax.Words.Length && _syntax.Form(number + 1) is "to" or "-" or "–" && _syntax.Upos(number + 2) is "NUM";

    /// <summary>What the clause tells that a verb of telling is completed by: "said that it would <b>stay at ninety</b>", "said it would be <b>sixty</b>".</summary>
    private IEnumerable<int> Told(int verb) => lexicon.IsIn(Telling, layer.LemmaAt(verb)) && _syntax.Child(verb, "ccomp") is >= 0 and int clause ? Things(clause).Append(clause) : [];

    /// <summary>What both are about; null where no word tells.</summary>
    public TextSpan? IssueOf(int then, int now) =>
        Shared(then, now) ?? Named(then) ?? Topic(then) ?? Repeated(then, now) ?? Counted(then, now) ?? Thing(then) ?? Thing(now) ?? Topic(now) ?? Aim(then);

    /// <summary>Whether both tell of one thing: "praised the lymph", "pronounced it worthless".</summary>
    public bool AreAlike(int then, int now) => layer.LemmaAt(then) == layer.LemmaAt(now) || Share(then, now);

    /// <summary>Whether both have one argument.</summary>
    public bool Share(int then, int now) => Shared(then, now) is not null;

    private TextSpan Quoted(TextSpan words) => _quoted.Within(words) ?? words;

    /// <summary>The verb, with its negation, up to the end of its clause.</summary>
    private TextSpan Deed(int verb)
    {
        (int first, int last) = (verb, verb);
        foreach (int child in _syntax.Trees.ChildrenOf(verb))
        {
            if (child < verb && _syntax.Relation(child) is "advmod" && (_syntax.Lemma(child) is "not" or "never" || _syntax.Form(child) is "longer"))
            {
                first = Math.Min(first, _syntax.Trees.FirstOf(child));
            }
            else if (child > verb && (layer.TimeAt(child) is null || _quoted.IsMark(Math.Max(0, _syntax.Trees.FirstOf(child) - 1)) || _quoted.IsMark(_syntax.Trees.FirstOf(child))) && _syntax.Relation(child) is not ("conj" or "cc" or "parataxis" or "punct" or "advcl" or "nsubj"))
            {
                last = Math.Max(last, _syntax.Trees.LastOf(child));
            }
        }

        return TextSpan.Cover(_syntax.Words[first].Form.Span, _syntax.Words[last].Form.Span);
    }

    /// <summary>An argument that both have.</summary>
    private TextSpan? Shared(int then, int now)
    {
        foreach (int first in Things(then))
        {
            foreach (int second in Things(now))
            {
                if (_referents.AreSame(first, second))
                {
                    return PhraseOf(_referents.IsPronoun(first) ? second : first);
                }

                if ((_referents.IsThing(second) || IsOne(second)) && !_referents.IsPronoun(first))
                {
                    return PhraseOf(first);
                }
            }
        }

        return null;
    }

    /// <summary>What two amounts count, where one of them leaves it out: "will take <b>nine thousand families</b>; it had spoken of twelve thousand".</summary>
    private TextSpan? Counted(int then, int now) => Things(then).Concat(Things(now)).FirstOrDefault(thing => _syntax.Upos(thing) is "NOUN" && CountAt(thing) is not null, SyntaxReading.None) is >= 0 and int thing && AreAmounts(then, now) ? PhraseOf(thing) : null;

    /// <summary>What is called a name: "called <b>the men</b> bandits", "described <b>it</b> as a tax".</summary>
    private TextSpan? Named(int verb)
    {
        bool isNaming = _syntax.Child(verb, "xcomp") >= 0 || _syntax.Trees.ChildrenOf(verb).Any(child => _syntax.Marker(child, "case") is "as");
        int thing = _syntax.Child(verb, "obj");
        TextSpan? name = thing < 0 ? null : _quoted.Within(Deed(verb));
        return thing < 0 ? null
            : name is { } words && words.Contains(_syntax.Words[thing].Form.Span) ? BeforeName(thing, words)
            : isNaming || name is not null ? PhraseOf(thing) : null;
    }

    /// <summary>What stands before the name, where the tree makes both one phrase: "called <b>the insurgents</b> "bandits"".</summary>
    private TextSpan? BeforeName(int word, TextSpan name) => _phrases.PhraseWithout(word, IsTime) is var phrase && _syntax.FirstAt(name.Start) - 2 is >= 0 and int last && phrase.Start < _syntax.Words[last].Form.Span.End
        ? new TextSpan(phrase.Start, _syntax.Words[last].Form.Span.End)
        : null;

    /// <summary>The subject of the clause that is said: "said that <b>the dam</b> was safe".</summary>
    private TextSpan? Topic(int verb)
    {
        int clause = _syntax.Child(verb, "ccomp");
        int subject = clause < 0 ? SyntaxReading.None : _syntax.Child(clause, "nsubj");
        return subject < 0 ? null : _referents.IsPronoun(subject) ? _phrases.Clause(clause) : PhraseOf(subject);
    }

    /// <summary>A word that both sides use: "asked for <b>the vote</b> in towns", "demanded the vote in the state".</summary>
    private TextSpan? Repeated(int then, int now)
    {
        foreach (int thing in Things(then))
        {
            if (Things(now).Any(other => _syntax.Lemma(other) == _syntax.Lemma(thing)))
            {
                return _syntax.Words[thing].Form.Span;
            }
        }

        return null;
    }

    private TextSpan? Thing(int word) => Things(word).Select(PhraseOf).FirstOrDefault(phrase => phrase is not null);

    /// <summary>What somebody would or would not do: "refused <b>to play on Sundays</b>".</summary>
    private TextSpan? Aim(int verb) => _syntax.Upos(verb) is "VERB" && _syntax.Child(verb, "xcomp") is >= 0 and int aim ? Deed(aim) : null;

    /// <summary>Objects first, then what phrases with a preposition are about.</summary>
    private IEnumerable<int> Things(int word) => layer.ArgumentsOf(word)
        .Where(argument => argument.Function is ArgumentFunction.Object || (argument.Function is ArgumentFunction.Oblique && IsTopical(argument.Marker)))
        .Where(argument => layer.TimeAt(argument.Word) is null)
        .OrderBy(argument => argument.Function)
        .SelectMany(argument => argument.Marker is "in" && lexicon.IsIn(TurnLeanings.For, layer.LemmaAt(argument.Word)) ? Below(argument.Word) : [argument.Word])
        .Concat(_syntax.Child(word, "xcomp") is >= 0 and int deed && _syntax.Upos(deed) is "VERB" ? Things(deed) : [])
        .Concat(_syntax.Child(word, "ccomp") is >= 0 and int there && _syntax.Child(there, "expl") >= 0 && _syntax.Child(there, "nsubj") is >= 0 and int being ? [being] : [])
        .Concat(_syntax.Marker(word, "case") is "for" or "against" ? [word] : []);

    /// <summary>What somebody is in favour of.</summary>
    private IEnumerable<int> Below(int word) => _syntax.Trees.ChildrenOf(word).Where(child => _syntax.Relation(child) is "nmod");

    private static bool IsTopical(string? marker) => marker is "of" or "on" or "for" or "to" or "about" or "against" or "over" or "upon" or "in" or "with" or "towards" or "toward" or "at";

    private TextSpan? PhraseOf(int word) => _referents.IsPronoun(word) ? _referents.ReadPhrase(word)
        : BeforeQuotation(word, _syntax.Trees.ChildrenOf(word).Any(IsOfClause) ? _referents.ReadPhrase(word, [.. _syntax.Trees.ChildrenOf(word).Where(IsOfClause)])!.Value : _phrases.PhraseWithout(word, IsTime));

    private bool IsTime(int word) => layer.TimeAt(word) is not null;

    /// <summary>"Denied any leak", "admitted <b>one</b>".</summary>
    private bool IsOne(int word) => _syntax.Lemma(word) is "one" && _syntax.Upos(word) is "NUM" or "PRON" or "NOUN" && _syntax.Child(word, "nmod") < 0;

    /// <summary>The phrase from the word on that tells on which side somebody is: "<b>against</b> the canal".</summary>
    private TextSpan WithSide(int word, TextSpan phrase)
    {
        int side = _syntax.Child(word, "case");
        return side >= 0 && _syntax.Form(side) is "for" or "against" ? TextSpan.Cover(_syntax.Words[side].Form.Span, phrase) : phrase;
    }

    /// <summary>What the tree hangs on a noun that a clause or phrase says of somebody: "<b>once firmly</b> against the dam", "<b>he is</b> for it".</summary>
    private bool IsOfClause(int child) => _syntax.Relation(child) is "nsubj" or "cop" or "aux" or "advmod" or "advcl";

    /// <summary>The thing without the name that it is called: "<b>the men</b> "bandits"".</summary>
    private TextSpan BeforeQuotation(int word, TextSpan phrase) => _quoted.Within(phrase) is { } quoted && quoted.Start > _syntax.Words[word].Form.Span.End
        ? new TextSpan(phrase.Start, _syntax.Words[_syntax.FirstAt(quoted.Start) - 2].Form.Span.End)
        : phrase;

    private TextSpan WithoutMark(TextSpan phrase)
    {
        int word = _syntax.FirstAt(phrase.Start);
        return _syntax.Upos(word) is "PUNCT" && phrase.Contains(_syntax.Words[word + 1].Form.Span) ? new TextSpan(_syntax.Words[word + 1].Form.Span.Start, phrase.End) : phrase;
    }
}
