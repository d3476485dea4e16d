using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Finds the condition under which something is told: "unless new fields are found", "should the governor resign", "barring
/// accidents". Trees often hang it on the wrong clause, so that its place in the sentence counts, too.
/// </summary>
internal sealed class ConditionFinder(SyntaxReading syntax)
{
    private const int LongestOpener = 5;

    /// <summary>The span of the nearest condition of what a word heads, with the words that open it; null without one.</summary>
    public TextSpan? Of(int clause)
    {
        Condition? nearest = null;
        int root = RootOf(clause);
        for (int word = syntax.Trees.FirstOf(root); word <= syntax.Trees.LastOf(root); word++)
        {
            if (ReadAt(word, clause) is { } condition && condition.DistanceTo(clause) > 0 && IsOf(condition, clause)
                && (nearest is not { } other || condition.DistanceTo(clause) < other.DistanceTo(clause)))
            {
                nearest = condition;
            }
        }

        return nearest is { } found ? TextSpan.Cover(syntax.Words[found.First].Form.Span, syntax.Words[found.Last].Form.Span) : null;
    }

    /// <summary>Whether a clause is a condition itself by the order of its words: "<b>should the governor resign</b>".</summary>
    public bool IsCondition(int clause)
    {
        int auxiliary = syntax.Child(clause, "aux");
        return auxiliary >= 0 && Conditions.KindOf(syntax.Form(auxiliary)) is "inverted" && IsInverted(auxiliary) && StartOf(clause, auxiliary) == clause;
    }

    private int RootOf(int word)
    {
        while (syntax.Trees.HeadOf(word) >= 0)
        {
            word = syntax.Trees.HeadOf(word);
        }

        return word;
    }

    /// <summary>The condition that a word opens, or null.</summary>
    private Condition? ReadAt(int word, int clause)
    {
        for (int last = Math.Min(word + LongestOpener, syntax.Words.Length) - 1; last >= word; last--)
        {
            string? kind = Conditions.KindOf(TextSpan.Cover(syntax.Words[word].Form.Span, syntax.Words[last].Form.Span).Slice(syntax.Text));
            if (kind is not null)
            {
                return Opens(word, last, kind) ? Reach(word, last, clause) : null;
            }
        }

        return null;
    }

    private bool Opens(int word, int last, string kind) => kind switch
    {
        "clause" => syntax.Upos(word) is not ("NOUN" or "PROPN") && !(syntax.Upos(word) is "VERB" && syntax.Child(word, "nsubj") is >= 0 and int subject && subject < word)
            && !(word == last && syntax.Upos(word) is "ADV" && syntax.Relation(word) is "advmod"),
        "opening" => word == syntax.Trees.FirstOf(RootOf(word)),
        "inverted" => IsInverted(word),
        "fixed" => true,
        _ => syntax.Upos(word) is "ADP" or "VERB" or "SCONJ",
    };

    /// <summary>"<b>should</b> the governor resign", "<b>were</b> they to stop": the subject follows, and nobody asks.</summary>
    private bool IsInverted(int auxiliary)
    {
        int verb = syntax.Relation(auxiliary) is "aux" or "cop" ? syntax.Trees.HeadOf(auxiliary) : auxiliary;
        int subject = syntax.Child(verb, "nsubj");
        bool isAsked = auxiliary > 0 && syntax.Xpos(auxiliary - 1) is "WP" or "WRB" or "WDT";
        return verb >= auxiliary && syntax.Child(verb, "expl") < 0 && subject > auxiliary && syntax.Trees.FirstOf(subject) == auxiliary + 1 && !isAsked
            && syntax.Form(syntax.Trees.LastOf(RootOf(auxiliary))) is not "?";
    }

    /// <summary>From the opening word to the end of what hangs on it, short of the clause that it is the condition of.</summary>
    private Condition Reach(int word, int opener, int clause)
    {
        bool isHead = syntax.Relation(word) is not ("mark" or "case" or "cc" or "aux" or "cop" or "advmod" or "fixed");
        int head = isHead ? word : syntax.Trees.HeadOf(word);
        bool holdsClause = syntax.Trees.FirstOf(head) <= clause && clause <= syntax.Trees.LastOf(head);
        int last = holdsClause || syntax.Trees.LastOf(head) <= opener ? NextStop(opener) : syntax.Trees.LastOf(head);
        last = word < clause ? Math.Min(last, StartOf(clause, word) - 1) : last;
        while (last > opener && syntax.Upos(last) == "PUNCT")
        {
            last--;
        }

        return new Condition(word, last, head);
    }

    /// <summary>The first word of a clause as its subject shows it: the trees of inverted clauses hang the condition below it.</summary>
    private int StartOf(int clause, int after)
    {
        int start = clause;
        for (int child = syntax.Trees.FirstChildOf(clause); child >= 0 && child < clause; child = syntax.Trees.NextSiblingOf(child))
        {
            if (syntax.Relation(child) is "nsubj" or "expl")
            {
                start = syntax.Trees.FirstOf(child);
            }
        }

        return start > after + 1 ? start : clause;
    }

    /// <summary>The last word before the next punctuation mark.</summary>
    private int NextStop(int word)
    {
        int last = word;
        while (last + 1 < syntax.Words.Length && syntax.Upos(last + 1) != "PUNCT" && syntax.Trees.HeadOf(last + 1) >= 0)
        {
            last++;
        }

        return last;
    }

    /// <summary>Whether nothing stands between the two, or the tree puts the condition on the clause or above it and no other clause stands between.</summary>
    private bool IsOf(Condition condition, int clause)
    {
        int start = StartOf(clause, condition.Last);
        (int first, int last) = condition.First < clause ? (condition.Last + 1, start) : (clause + 1, condition.First);
        bool isBeside = condition.First < clause;
        for (int word = first; word < last; word++)
        {
            bool isOther = condition.First > clause && syntax.Relation(word) is "conj" && IsClause(word);
            if (syntax.Form(word) is ";" || isOther)
            {
                return false;
            }

            isBeside &= syntax.Upos(word) is "PUNCT" or "CCONJ" or "SCONJ";
        }

        return isBeside || condition.Head == clause || IsBelow(clause, syntax.Trees.HeadOf(condition.Head)) || IsWithin(condition.Head, clause);
    }

    private bool IsBelow(int word, int above)
    {
        while (word >= 0 && word != above)
        {
            word = syntax.Trees.HeadOf(word);
        }

        return word >= 0;
    }

    /// <summary>Whether the condition hangs within the clause itself, and not within one that is joined to it.</summary>
    private bool IsWithin(int word, int clause)
    {
        while (word >= 0 && word != clause)
        {
            bool isJoined = syntax.Relation(word) is "conj" or "parataxis" && IsClause(word);
            word = isJoined || syntax.FullRelation(word) is "acl:relcl" ? SyntaxReading.None : syntax.Trees.HeadOf(word);
        }

        return word == clause;
    }

    private bool IsClause(int word) => Conditions.KindOf(syntax.Form(word)) is null && (syntax.Upos(word) is "VERB" || syntax.Child(word, "nsubj") >= 0);
}
