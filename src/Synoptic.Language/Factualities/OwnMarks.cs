using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Factualities;

/// <summary>Reads what stands right at a word and makes it less than a fact: negation, modal verbs, the future, adverbs, adjectives.</summary>
internal sealed class OwnMarks(ClauseTree tree, CueLexicon cues)
{
    private const string Not = "not";

    private static readonly WordSet Future = new("will shall 'll ll wo sha gonna");
    private static readonly WordSet Modals = new("may might can ca could should must ought would 'd need dare");
    private static readonly WordSet Owed = new("should ought");
    private static readonly WordSet Ability = new("can ca could");
    private static readonly WordSet Undecided = new("may might");
    private static readonly WordSet Conditions = new("if whether unless");
    private static readonly WordSet Conditional = new("would 'd");
    private static readonly WordSet NoMore = new("longer more");
    private static readonly WordSet NoneWords = new("nobody nothing none no-one");
    private static readonly WordSet WaysOfNegation = new("way circumstances account time case condition means point stage");

    /// <summary>Words after "not" that take it back: "not only", "not until Monday".</summary>
    private static readonly WordSet NoNegation = new("only just merely simply solely least alone until till surprisingly necessarily all every everyone");

    /// <summary>Words that make "would" the future of a past that has come: "he would later become king".</summary>
    private static readonly WordSet Afterwards = new("later eventually subsequently ultimately");

    /// <summary>The standing of a word whose context is given.</summary>
    public Standing Read(int word, Standing context)
    {
        Standing standing = context;
        bool isNegated = false;
        foreach (int child in tree.Children(word))
        {
            standing = Degree(word, child, standing);
            isNegated ^= IsNegation(child);
        }

        if (IsAskedOrOrdered(word) || (standing.Degree is Factuality.Planned && DependsOnCondition(word)))
        {
            standing = standing.Within(Factuality.Possible, -1);
        }

        return Signed(word, standing, isNegated && !IsTakenBack(word));
    }

    /// <summary>"No" before a noun says what the clause says already ("no talks were held"); what may be may also not be.</summary>
    private Standing Signed(int word, Standing standing, bool isNegated) =>
        IsOpen(word) ? standing.Unsigned
        : HasNo(word) || NoneWords.Contains(tree.Form(word)) ? standing with { IsNegative = true }
        : isNegated ? standing.Negated
        : standing;

    private bool IsOpen(int word) => tree.Children(word).Any(child =>
        (tree.Has(child, "aux") && Undecided.Contains(tree.Form(child))) || (tree.Has(child, "mark") && Conditions.Contains(tree.Form(child))));

    /// <summary>Whether the word has an auxiliary of its own.</summary>
    public bool HasAuxiliary(int word) => tree.Child(word, "aux") >= 0;

    /// <summary>Whether a negating word or phrase stands at its head.</summary>
    public bool IsNegation(int child)
    {
        if (tree.Has(child, "advmod") || tree.Has(child, "cc"))
        {
            return IsNegator(child) ? !NoNegation.Contains(tree.Form(AfterNot(child))) : IsNoLonger(child);
        }

        return (tree.Has(child, "nsubj") || tree.Has(child, "obj")) && IsNone(child)
            || tree.Has(child, "obl") && (WaysOfNegation.Contains(tree.Form(child)) ? HasNo(child) : IsWithNobody(child));
    }

    private int AfterNot(int word) => word + 1 < tree.Length ? word + 1 : word;

    private bool IsNegator(int word)
    {
        string lemma = tree.Lemma(word);
        return lemma is Not or "no" or "n't" or "nt"
            ? !tree.Has(word, "cc")
            : cues.Find(lemma, 'r', "own") is Effect.Prevents;
    }

    private bool IsNoLonger(int word) => NoMore.Contains(tree.Form(word)) && tree.Children(word).Any(child => tree.Is(child, "no"));

    private bool IsNone(int word) => NoneWords.Contains(tree.Form(word)) || HasNo(word);

    /// <summary>"Dined <b>with nobody</b>", "with no one".</summary>
    private bool IsWithNobody(int word) => tree.Marker(word, "case") is "with" && (NoneWords.Contains(tree.Form(word)) || (tree.Form(word) is "one" && HasNo(word)));

    /// <summary>"No talks", "neither side", "no more strikes".</summary>
    private bool HasNo(int word) => tree.Children(word).Any(child =>
        ((tree.Has(child, "det") || tree.Has(child, "cc:preconj")) && tree.Lemma(child) is "no" or "neither") || (tree.Has(child, "amod") && IsNoLonger(child)));

    /// <summary>"Did not sign until Monday": it came about then.</summary>
    private bool IsTakenBack(int word)
    {
        foreach (int child in tree.Children(word))
        {
            if ((tree.Has(child, "obl") || tree.Has(child, "advcl")) && child > word
                && (tree.Marker(child, "case") ?? tree.Marker(child, "mark")) is "until" or "till")
            {
                return true;
            }
        }

        return false;
    }

    private Standing Degree(int word, int child, Standing standing)
    {
        if (tree.Has(child, "aux") || tree.Has(child, "cop"))
        {
            return Auxiliary(word, child, standing);
        }

        if (tree.Has(child, "advmod") && cues.Find(tree.Lemma(child), 'r', "own") is Effect.Weakens or Effect.Claims)
        {
            return standing.Under(cues.Find(tree.Lemma(child), 'r', "own")!.Value, -1);
        }

        return ModifierEffect(child) is { } effect && !standing.IsNegative ? standing.Under(effect, child) : standing;
    }

    private Standing Auxiliary(int word, int auxiliary, Standing standing)
    {
        ReadOnlySpan<char> form = tree.Form(auxiliary);
        if (form is "was" or "were" && IsBeTo(word, auxiliary) && IsPerfect(word))
        {
            return standing.Negated; // "was to have met him"
        }

        if (Owed.Contains(form) && tree[auxiliary].Xpos is "MD" && IsPerfect(word))
        {
            return standing.Negated; // "should have met by May": what was to be and was not
        }

        if (Future.Contains(form) || (tree.Lemma(auxiliary) is "be" && IsBeTo(word, auxiliary)))
        {
            return standing.Within(Factuality.Planned, -1);
        }

        if (!Modals.Contains(form) || tree[auxiliary].Xpos is not "MD" || IsInability(word, form))
        {
            return standing;
        }

        return Conditional.Contains(form) ? Would(word, standing) : standing.Within(Factuality.Possible, -1);
    }

    /// <summary>"Could not reach": it was not reached.</summary>
    private bool IsInability(int word, ReadOnlySpan<char> form) => Ability.Contains(form) && tree.Children(word).Any(IsNegation);

    private bool IsBeTo(int word, int auxiliary) => tree.HasMark(word, "to") && tree.Child(word, "mark") > auxiliary;

    /// <summary>In an indirect clause "would" is the future of the past; elsewhere a possibility, unless the text has got there.</summary>
    private Standing Would(int word, Standing standing)
    {
        if (tree.Children(word).Any(child => tree.Has(child, "advmod") && Afterwards.Contains(tree.Form(child))))
        {
            return standing;
        }

        bool isReported = tree.Has(tree.FirstOfJoined(word), "ccomp") && !tree.Children(word).Any(child => tree.HasMark(child, "if"));
        return standing.Within(isReported && !IsPerfect(word) ? Factuality.Planned : Factuality.Possible, -1);
    }

    private bool IsPerfect(int word) => tree.Children(word).Any(child => tree.Has(child, "aux") && tree.Lemma(child) is "have");

    /// <summary>"A <b>planned</b> visit", "a visit <b>planned</b> for May", "the visit, which was <b>cancelled</b>".</summary>
    private Effect? ModifierEffect(int child)
    {
        if (tree.Has(child, "case"))
        {
            return cues.Find(tree.Marker(tree.HeadOf(child), "case") ?? "", 's', "own") is Effect.Prevents ? Effect.Prevents : null;
        }

        if (!(tree.Has(child, "amod") || tree.Has(child, "acl")))
        {
            return null;
        }

        string lemma = tree.Lemma(child);
        bool isPassive = tree[child] is { Xpos: "VBN", Upos: "VERB" } && (!tree.Has(child, "acl:relcl") || tree.Child(child, "nsubj:pass") >= 0);
        return isPassive ? cues.Find(lemma, 'v', tree.Has(child, "amod") ? "participle" : "object") ?? cues.Find(lemma, 'v', "participle")
            : tree.Has(child, "amod") ? cues.Find(lemma, 'a', "noun") ?? cues.Find(tree.Form(child).ToString().ToLowerInvariant(), 'a', "noun")
            : null;
    }

    private bool DependsOnCondition(int word) => tree.Children(word).Any(child =>
        tree.Has(child, "advcl") && tree.Marker(child, "mark") is { } marker && Conditions.Contains(marker));

    /// <summary>A question that wants yes or no, or an order.</summary>
    private bool IsAskedOrOrdered(int word)
    {
        bool isQuestion = tree.Has(word, "root") && tree.Children(word).Any(child => tree.Has(child, "punct") && tree.Is(child, "?"));
        bool isOrder = tree.HasFeature(word, "Mood=Imp") && tree.Child(word, "nsubj") < 0;
        return isQuestion || isOrder;
    }
}
