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

    /// <summary>How plainly it is past: 0 where its tense denies it.</summary>
    public int ThenOf(int word)
    {
        if (IsOver(word) || Marked(word).Any(mark => IsIn(_syntax.Relation(mark) is "amod" ? "former-word" : "then-word", mark)))
        {
            return Plain;
        }

        bool isFaint = IsPerfect(word) || Marked(word).Any(mark => IsIn("earlier-word", mark)) || (IsPast(word) && HasDate(word));
        return isFaint ? Faint : 0;
    }

    /// <summary>How plainly it is present.</summary>
    public int NowOf(int word) =>
        Marked(word).Any(mark => IsIn("now-word", mark)) || Children(word).Any(IsThisTime) ? Plain
        : IsPerfect(word) ? 0
        : Math.Min(Plain, (HasDate(word) || Marked(word).Any(mark => IsIn("sequel-word", mark)) ? Faint : 0) + (IsPresent(word) ? Faint : 0));

    /// <summary>Whether it is told that it has ended: "used to", "until last year".</summary>
    public bool IsOver(int word)
    {
        int head = _syntax.Trees.HeadOf(word);
        bool isUsed = head >= 0 && _syntax.Relation(word) is "xcomp" && _syntax.Lemma(head) == "use" && _syntax.Xpos(head) is "VBD";
        return isUsed || Children(word).Any(child => IsUntil(child) || (_syntax.Relation(child) is "obl" or "advmod" && Children(child).Any(IsUntil)));
    }

    /// <summary>Whether a verb can tell of the past: it is no present or infinitive.</summary>
    public bool IsPast(int word) => IsPerfect(word) || _syntax.Xpos(word) is "VBD" or "VBN"
        || Children(word).Any(child => _syntax.Relation(child) is "cop" or "aux" && _syntax.Form(child) is "was" or "were" or "would" or "did" or "had");

    /// <summary>"Had said", "having said", and "once firmly <b>against</b> it", which has no tense.</summary>
    private bool IsPerfect(int word) => Children(word).Any(child =>
        _syntax.Form(child).ToString().ToLowerInvariant() is "had" or "having" && _syntax.Upos(child) is "AUX" or "VERB" && child < word);

    private bool IsPresent(int word) => _syntax.Xpos(word) is "VBZ" or "VBP"
        || Children(word).Any(child => _syntax.Relation(child) is "cop" or "aux" && _syntax.Xpos(child) is "VBZ" or "VBP" or "MD" && _syntax.Form(child) is not ("would" or "might" or "could"));

    private bool HasDate(int word) => Children(word).Any(child => _syntax.Relation(child) is "obl" or "advmod" && layer.TimeAt(child) is not null);

    /// <summary>"Until April", also where that was read as subject of the verb: "until April had called".</summary>
    private bool IsUntil(int child) => _syntax.Lemma(child) is "until" or "till" && (_syntax.Relation(child) is "case" or "advmod"
        || (_syntax.Relation(child) is "mark" && layer.TimeAt(child + 1) is not null));

    /// <summary>"This year", "this time".</summary>
    private bool IsThisTime(int child) => _syntax.Relation(child) is "obl" && (layer.TimeAt(child) is not null || _syntax.Lemma(child) is "time")
        && _syntax.Child(child, "det") is >= 0 and int article && _syntax.Lemma(article) is "this";

    /// <summary>The words that may mark it: those that hang on it, on its auxiliary, and on its adverbs.</summary>
    private IEnumerable<int> Marked(int word)
    {
        foreach (int child in Children(word))
        {
            bool isMark = _syntax.Relation(child) is "advmod" or "amod" or "case" or "obl" or "obj" or "nmod" or "mark" or "aux";
            if (isMark)
            {
                yield return child;
            }

            bool isDeeper = _syntax.Relation(child) is "advmod" or "obl" || _syntax.Lemma(child) == "have";
            foreach (int below in isDeeper ? Children(child) : [])
            {
                if (_syntax.Relation(below) is "advmod" or "case" or "obj" or "amod" or "det")
                {
                    yield return below;
                }
            }
        }
    }

    private bool IsIn(string name, int word) => lexicon.IsIn(name, _syntax.Lemma(word)) || lexicon.IsIn(name, _syntax.Form(word).ToString().ToLowerInvariant());

    private IEnumerable<int> Children(int word) => _syntax.Trees.ChildrenOf(word);
}
