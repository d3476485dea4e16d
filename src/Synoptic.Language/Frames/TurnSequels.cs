using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads turns of which the second half follows on the first: "<b>after years of refusing</b> it, she agreed", "a foe of the tax, he <b>became</b> its friend".</summary>
internal sealed class TurnSequels(PredicateLayer layer, PatternLexicon lexicon)
{
    /// <summary>The class of nouns for a long time.</summary>
    private const string Spans = "span-word";

    /// <summary>The class of verbs for being from now on what one was not.</summary>
    private const string Becoming = "becoming";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>Whether a clause tells what went on for long, or first, before the clause that it hangs on.</summary>
    public bool IsBefore(int word) => ClauseAfter(word) >= 0;

    /// <summary>The clause before which something went on; <see cref="SyntaxReading.None"/> where the word tells no such thing.</summary>
    public int ClauseAfter(int word)
    {
        int head = _syntax.Trees.HeadOf(word);
        if (head < 0 || _syntax.Upos(word) is not "VERB" || _syntax.Xpos(word) is not ("VBG" or "VBN"))
        {
            return SyntaxReading.None;
        }

        bool isSpan = _syntax.Relation(word) is "acl" or "nmod" && IsSpan(head, "after");
        bool isClause = _syntax.Relation(word) is "advcl" && _syntax.Marker(word, "mark") is null or "after" && HasSpan(word);
        return isSpan ? _syntax.Trees.HeadOf(head) : isClause ? head : SyntaxReading.None;
    }

    /// <summary>Whether a clause tells what came after such a time, or what somebody became.</summary>
    public bool IsAfter(int word)
    {
        bool isAfter = IsBecoming(word);
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0 && !isAfter; child = _syntax.Trees.NextSiblingOf(child))
        {
            isAfter = ClauseAfter(child) == word
                || (IsSpan(child, "after") && _syntax.Child(child, "acl") is >= 0 and int deed && ClauseAfter(deed) == word);
        }

        return isAfter;
    }

    /// <summary>Whether the verb tells that somebody became one who is for or against something.</summary>
    public bool IsBecoming(int word) => lexicon.IsIn(Becoming, _syntax.Lemma(word)) && _syntax.Upos(word) is "VERB" && (IsPartisan(_syntax.Child(word, "xcomp")) || IsPartisan(_syntax.Child(word, "obj")));

    private bool IsPartisan(int word) => word >= 0 && lexicon.IsIn("partisan", _syntax.Lemma(word));

    private bool IsSpan(int word, string preposition) => lexicon.IsIn(Spans, _syntax.Lemma(word)) && _syntax.Marker(word, "case") == preposition;

    /// <summary>"Having <b>for months</b> denied it", "after <b>first</b> denying it".</summary>
    private bool HasSpan(int word) => _syntax.Trees.ChildrenOf(word).Any(child => child < word && (IsSpan(child, "for") || (_syntax.Relation(child) is "advmod" && lexicon.IsIn("then-word", _syntax.Lemma(child)))));
}
