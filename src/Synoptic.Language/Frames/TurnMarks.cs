using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads how plainly a clause or phrase is set in the past or in the present of a turn: "<b>once</b> royalist", "<b>now</b> wants it".</summary>
internal sealed class TurnMarks(PredicateLayer layer, PatternLexicon lexicon)
{
    /// <summary>How much a word such as "once" or "now" counts.</summary>
    public const int Plain = 2;

    /// <summary>How much a tense, a date or a word such as "earlier" counts.</summary>
    public const int Faint = 1;

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly TurnSequels _sequels = new(layer, lexicon);
    private readonly (int Then, int Now)?[] _read = new (int Then, int Now)?[layer.Syntax.Words.Length]; // asked for often

    /// <summary>How plainly it is past, and how plainly present; each from 0 to <see cref="Plain"/>.</summary>
    public (int Then, int Now) Of(int word) => _read[word] ??= Read(word);

    /// <summary>Whether a clause opens with its time: "<b>in May</b> the board called it a tax".</summary>
    public bool IsTimedFirst(int word) => _syntax.Trees.ChildrenOf(word).Any(child => child < word && _syntax.Relation(child) is "obl" or "advmod" && layer.TimeAt(child) is not null
        && _syntax.Child(word, "nsubj") > child);

    /// <summary>Whether it is told that it has ended: "used to", "until last year".</summary>
    public bool IsOver(int word)
    {
        bool isOver = IsUsed(word);
        bool isToCome = false;
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            isOver |= IsUntil(child);
            isToCome |= _syntax.Relation(child) is "aux" && _syntax.Form(child) is "will" or "shall" or "must";
        }

        return isOver && !isToCome;
    }

    /// <summary>The time on which a phrase hangs that tells on which side somebody was then: "the party, <b>for years</b> in favour of it", "the union, <b>long</b> for a ban".</summary>
    public int TimeAbove(int word)
    {
        int time = _syntax.Trees.HeadOf(word);
        bool isSide = time >= 0 && time < word && _syntax.Relation(word) is "nmod" or "obl" && _syntax.Marker(word, "case") is "in" or "for" or "against";
        bool isOpen = isSide && _syntax.Trees.FirstOf(time) is var first && (_syntax.Form(first) is "," || (first > 0 && _syntax.Form(first - 1) is ","));
        return isOpen && IsSide(word) && (IsUntil(time) || IsLasting(time) || _syntax.Form(time) is "long") ? time : SyntaxReading.None;
    }

    /// <summary>Whether it is done "no longer".</summary>
    public bool IsGone(int word) => _syntax.Trees.ChildrenOf(word).Any(child => _syntax.Relation(child) is "advmod" && _syntax.Form(child) is "longer");

    private (int Then, int Now) Read(int word)
    {
        bool isPerfect = false;
        bool isLasting = false;
        bool isPresent = _syntax.Xpos(word) is "VBZ" or "VBP";
        bool isDated = false;
        bool wasSo = false;
        int then = IsUsed(word) || (_syntax.Relation(word) is "appos" && IsIn("then-word", word)) ? Plain : 0;
        int now = 0;
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            ReadOnlySpan<char> relation = _syntax.Relation(child);
            isPerfect |= child < word && _syntax.Upos(child) is "AUX" or "VERB" && _syntax.Form(child) is "had" or "having" or "Having";
            isPresent |= relation is "cop" or "aux" && _syntax.Xpos(child) is "VBZ" or "VBP" or "MD" && (_syntax.Form(child) is not ("would" or "might" or "could") || _syntax.Relation(word) is "ccomp" or "conj");
            wasSo |= relation is "cop" && _syntax.Xpos(child) is "VBD";
            isDated |= (relation is "obl" or "advmod" or "nsubj" or "obj" || (relation is "nmod" && IsAfterSide(word))) && (layer.TimeAt(child) is not null || (relation is "obj" && IsDated(child)));
            isLasting |= IsLasting(child);
            (int childThen, int childNow) = MarkOf(child);
            (then, now) = (Math.Max(then, childThen), Math.Max(now, childNow));
        }

        then = _sequels.IsBefore(word) || TimeAbove(word) >= 0 ? Plain : then;
        now = _sequels.IsAfter(word) ? Plain : now;
        bool isPast = isPerfect || wasSo || (!isPresent && IsAfterSide(word)) || _syntax.Xpos(word) is "VBD" or "VBN" || (!isPresent && _syntax.Child(word, "aux") >= 0);
        then = then > 0 ? then : isPerfect || isLasting || (isPast && isDated) ? Faint : 0;
        then = then > 0 && IsSide(word) ? Plain : then;
        now = now == Plain ? Plain : isPerfect ? 0 : Math.Min(Plain, (isDated ? Faint : now) + (isPresent ? Faint : 0));
        now = now < Plain && then < Plain && IsCarriedOn(word) ? Math.Max(now, Of(_syntax.Trees.HeadOf(word)).Now) : now;
        return IsEnded(word) ? (Plain, 0) : _syntax.Relation(word) is "xcomp" && IsBegun(word) ? Begun(then, now, Of(_syntax.Trees.HeadOf(word))) : (then, now);
    }

    /// <summary>Whether the word for now before another verb counts for this one, too: "<b>today</b> she rides it and <b>praises</b> it".</summary>
    private bool IsCarriedOn(int word) => _syntax.Relation(word) is "conj" && _syntax.Upos(word) is "VERB" && _syntax.Child(word, "nsubj") < 0
        && _syntax.Trees.HeadOf(word) is >= 0 and int head && head < word && _syntax.Upos(head) is "VERB" && _syntax.Xpos(head) == _syntax.Xpos(word);

    /// <summary>Whether the tree hangs the time of a deed on what is done: "opposed <b>the loan in autumn</b>"; a "loan of 1921" tells of no deed.</summary>
    private bool IsDated(int thing) => _syntax.Trees.ChildrenOf(thing).Any(child => child > thing && _syntax.Relation(child) is "nmod" && layer.TimeAt(child) is not null
        && _syntax.Marker(child, "case") is "in" or "on" or "at" or "during" or null);

    /// <summary>Whether it is told as done before what is told in the past: "<b>had said</b>".</summary>
    public bool IsEarlier(int word) => _syntax.Upos(word) is "VERB" && _syntax.Trees.ChildrenOf(word).Any(child => child < word && _syntax.Upos(child) is "AUX" && _syntax.Form(child) is "had" or "Had");

    /// <summary>Whether a phrase beside a name tells on which side somebody was: "<b>long a critic</b> of the tax", "<b>for years hostile</b> to it".</summary>
    private bool IsSide(int word) => _syntax.Upos(word) is "NOUN" or "ADJ" && _syntax.Child(word, "cop") < 0
        && (lexicon.IsIn("partisan", _syntax.Lemma(word)) || lexicon.IsIn(TurnLeanings.For, _syntax.Lemma(word)) || lexicon.IsIn(TurnLeanings.Against, _syntax.Lemma(word)) || _syntax.Marker(word, "case") is "for" or "against");

    /// <summary>Whether a phrase set off by a comma tells on which side somebody is: "the women<b>, against the vote</b> in 1947".</summary>
    public bool IsAfterSide(int word) => _syntax.Marker(word, "case") is "for" or "against" && _syntax.Child(word, "cop") < 0
        && _syntax.Trees.FirstOf(word) is var first && _syntax.Form(first) is "," && _syntax.Form(first + 1) is "for" or "against";

    /// <summary>"Since 1921", "for a generation", "all his life": what went on until now may be over now.</summary>
    private bool IsLasting(int child) => _syntax.Marker(child, "case") is "since"
        || (_syntax.Marker(child, "case") is "for" or null && lexicon.IsIn("span-word", _syntax.Lemma(child)) && _syntax.Relation(child) is "obl" or "nmod" && (_syntax.Marker(child, "case") is "for" || Lasts(child)));

    private bool Lasts(int child) => _syntax.Trees.ChildrenOf(child).Any(below => _syntax.Lemma(below) is "all");

    /// <summary>Whether the verb above tells when this one is so: "<b>has begun</b> to advertise", "<b>decided yesterday</b> to admit".</summary>
    private bool IsBegun(int word) => _syntax.Trees.HeadOf(word) is >= 0 and int head && lexicon.IsIn("beginning", _syntax.Lemma(head));

    /// <summary>"<b>Stopped</b> calling them bandits".</summary>
    private bool IsEnded(int word) => _syntax.Relation(word) is "xcomp" && _syntax.Xpos(word) is "VBG" && _syntax.Trees.HeadOf(word) is >= 0 and int head && lexicon.IsIn("ending", layer.LemmaAt(head));

    private static (int Then, int Now) Begun(int then, int now, (int Then, int Now) head) => (Math.Max(then, head.Then), Math.Max(now, head.Now));

    private bool IsUsed(int word) => _syntax.Relation(word) is "xcomp" && _syntax.Trees.HeadOf(word) is >= 0 and int head && _syntax.Xpos(head) is "VBD" && _syntax.Lemma(head) == "use";

    /// <summary>How a word that hangs on a clause or phrase marks it, by itself or by the words that hang on it.</summary>
    private (int Then, int Now) MarkOf(int child)
    {
        ReadOnlySpan<char> relation = _syntax.Relation(child);
        if (IsUntil(child))
        {
            return (Plain, 0);
        }

        (int then, int now) = relation is "amod" ? (IsIn("former-word", child) ? Plain : 0, 0)
            : relation is "mark" ? (IsIn("then-word", child) ? Plain : 0, 0)
            : relation is "advmod" or "case" or "obl" or "obj" or "nmod" ? Weigh(child) : (0, 0);
        if (relation is not ("advmod" or "obl") && _syntax.Lemma(child) != "have")
        {
            return (then, now);
        }

        for (int below = _syntax.Trees.FirstChildOf(child); below >= 0; below = _syntax.Trees.NextSiblingOf(below))
        {
            bool isThis = _syntax.Relation(below) is "det" && _syntax.Form(below) is "this" or "This" && (layer.TimeAt(child) is not null || _syntax.Lemma(child) == "time");
            (int belowThen, int belowNow) = _syntax.Relation(below) is "advmod" or "case" or "obj" ? Weigh(below) : (0, isThis ? Plain : 0);
            (then, now) = (Math.Max(then, belowThen), Math.Max(now, belowNow));
        }

        return (then, now);
    }

    private (int Then, int Now) Weigh(int word) => IsIn("then-word", word) ? (Plain, 0)
        : IsIn("now-word", word) ? (0, Plain)
        : (IsIn("earlier-word", word) ? Faint : 0, IsIn("sequel-word", word) ? Faint : 0);

    /// <summary>"Until April", also where that was read as subject of the verb: "until April had called".</summary>
    private bool IsUntil(int child)
    {
        bool isUntil = IsUntilWord(child);
        bool isOpen = _syntax.Relation(child) is "obl" or "advmod" or "nmod";
        for (int below = isOpen ? _syntax.Trees.FirstChildOf(child) : SyntaxReading.None; below >= 0 && !isUntil; below = _syntax.Trees.NextSiblingOf(below))
        {
            isUntil = IsUntilWord(below);
        }

        return isUntil;
    }

    private bool IsUntilWord(int word) => _syntax.Form(word) is "until" or "Until" or "till"
        && (_syntax.Relation(word) is "case" or "advmod" || (_syntax.Relation(word) is "mark" && word + 1 < _syntax.Words.Length && layer.TimeAt(word + 1) is not null));

    private bool IsIn(string name, int word) => lexicon.IsIn(name, _syntax.Lemma(word)) || (_syntax.Form(word) is "longer" && lexicon.IsIn(name, "longer"));
}
