using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Factualities;

/// <summary>
/// What the standing of a word means for a word under it, from the relation and the class of the upper one: the embedding
/// of De Facto (R. Saurí and J. Pustejovsky, Are You Sure That This Actually Happened?, Computational Linguistics 38:2, 2012).
/// </summary>
internal sealed class Embedding(ClauseTree tree, CueLexicon cues)
{
    private static readonly WordSet Ordinals = new("first second third fourth fifth sixth seventh eighth ninth tenth last only latest next youngest oldest");

    /// <summary>Prepositions whose noun lies as far off as the clause: "will go into service", not "will leave after the accident".</summary>
    private static readonly WordSet Passing = new("for into with before at during on through of in");

    private static readonly WordSet Saying = new("say cite quote note add argue insist warn describe call refer express recall tell write");

    /// <summary>The context that a word has from its head.</summary>
    /// <param name="word">The word; not a root.</param>
    /// <param name="above">The standing of its head.</param>
    public Standing Context(int word, Standing above)
    {
        int head = tree.HeadOf(word);
        if (tree.Has(word, "cop") || tree.Has(word, "aux") || tree.Has(word, "appos") || tree.Has(word, "flat") || tree.Has(word, "fixed"))
        {
            return above;
        }

        if ((tree.Has(word, "acl:relcl") && !tree.HasMark(word, "that")) || tree.Has(word, "list") || tree.Has(word, "dislocated"))
        {
            return Standing.Fact;
        }

        bool isClause = tree.Has(word, "ccomp") || tree.Has(word, "xcomp") || tree.Has(word, "csubj") || tree.Has(word, "advcl") || tree.Has(word, "acl");
        return isClause ? Clause(word, head, above) : Phrase(word, head, above);
    }

    private Standing Clause(int word, int head, Standing above)
    {
        ClauseForm form = tree.FormOf(word);
        string? marker = tree.Marker(word, "mark");
        if (marker is not null && !IsResult(word, marker) && cues.Find(marker, 's', "own") is { } joined)
        {
            return above.Unsigned.Under(joined, -1);
        }

        if (form is ClauseForm.Infinitive && tree.Children(head).Any(child => tree.Has(child, "advmod") && tree.Is(child, "yet")))
        {
            return above.Negated; // "has yet to sign"
        }

        if (form is ClauseForm.Infinitive && tree.Has(word, "xcomp") && tree[head].Xpos is "VBD" && tree.Lemma(head) is "have")
        {
            return above; // what had to be done was done
        }

        if (form is ClauseForm.Finite && tree.Has(word, "acl") && IsRejected(head))
        {
            return above.Under(Effect.Denies, tree.HeadOf(head));
        }

        return !IsAdverbial(word, form, marker) && EffectOfHead(head, form, marker) is { } effect
            ? above.Under(effect, head)
            : Unclassed(word, head, form, above);
    }

    /// <summary>"So that the bill <b>passed</b>" tells what came of it, "so that it may pass" what for.</summary>
    private bool IsResult(int word, string marker) => marker is "so that"
        && (tree[word].Xpos is "VBD" || tree.Children(word).Any(child => tree[child].Xpos is "VBD")) && !tree.Children(word).Any(child => tree[child].Xpos is "MD");

    /// <summary>Whether a clause only stands beside the upper one: "although it rained", "citing illness".</summary>
    private bool IsAdverbial(int word, ClauseForm form, string? marker) => tree.Has(word, "advcl") && form switch
    {
        ClauseForm.Infinitive => false,
        ClauseForm.Gerund => marker is null,
        _ => tree[tree.HeadOf(word)].Upos is not "ADJ", // "glad that it rained"
    };

    private Standing Unclassed(int word, int head, ClauseForm form, Standing above) => form switch
    {
        ClauseForm.Infinitive => Infinitive(word, head, above),
        ClauseForm.Finite => Finite(word, head, above),
        _ when tree.Has(word, "acl") || Saying.Contains(tree.Lemma(word)) => Standing.Fact,
        _ when tree.Has(word, "advcl") => above.Unsigned,
        _ => above,
    };

    /// <summary>"Dismissed reports that he had resigned": what the noun tells is denied with it.</summary>
    private bool IsRejected(int noun) => tree.Has(noun, "obj") && Find(tree.HeadOf(noun), "finite") is Effect.Denies;

    private Effect? EffectOfHead(int head, ClauseForm form, string? marker)
    {
        string reach = form switch
        {
            ClauseForm.Infinitive => "infinitive",
            ClauseForm.Gerund => "gerund",
            ClauseForm.Bare => marker is null ? "bare" : "gerund",
            _ => "finite",
        };
        return (marker is null or "to" or "that" ? null : FindOver(head, marker)) ?? Find(head, reach);
    }

    /// <summary>
    /// Without a class of its own, what is done in order to do something is a plan; what would be wise, a possibility; who was
    /// the first to do it has done it.
    /// </summary>
    private Standing Infinitive(int word, int head, Standing above)
    {
        bool isOutcome = tree.Children(word).Any(child => tree.Has(child, "advmod") && tree.Is(child, "only"));
        bool isTooMuch = tree.Children(head).Any(child => tree.Has(child, "advmod") && tree.Is(child, "too"));
        bool isJudged = tree.Has(word, "csubj") || tree[head].Upos is "ADJ";
        return isTooMuch ? above.Negated
            : isOutcome || IsRanked(head) ? above
            : above.Unsigned.Within(isJudged ? Factuality.Possible : Factuality.Planned, head);
    }

    private bool IsRanked(int head) =>
        Ordinals.Contains(tree.Form(head)) || tree.Children(head).Any(child => tree.Has(child, "amod") && Ordinals.Contains(tree.Form(child)));

    /// <summary>A clause with tense speaks for itself; in the present under a future it is as far off as that ("when he arrives, they will").</summary>
    private Standing Finite(int word, int head, Standing above)
    {
        if (!tree.Has(word, "advcl"))
        {
            return above.IsNegative ? above.Unsigned.Within(Factuality.Possible, head) : Standing.Fact;
        }

        bool isPresent = tree[word].Xpos is "VBZ" or "VBP";
        return isPresent && above.Degree is Factuality.Planned or Factuality.Possible ? above.Unsigned : Standing.Fact;
    }

    private Standing Phrase(int word, int head, Standing above)
    {
        if (Raised(word, head) is { } raised)
        {
            return above.Under(raised, head);
        }

        if (CalledOff(word, head) is { } end)
        {
            return above.Under(end, head);
        }

        return Reach(word) is not { } reach ? above.Unsigned
            : FindOver(head, reach) is { } effect ? Reached(word, reach, effect, above, head)
            : Passes(word, reach) ? above.Unsigned
            : Standing.Fact;
    }

    /// <summary>"The trial <b>is set</b> to begin": the subject belongs to what is below.</summary>
    private Effect? Raised(int word, int head) =>
        tree.Has(word, "nsubj") && tree.Children(head).Any(child => (tree.Has(child, "xcomp") || tree.Has(child, "advcl")) && tree.HasMark(child, "to"))
            ? Find(head, "raised")
            : null;

    /// <summary>"The meeting had been set for Tuesday but <b>was cancelled</b>": what ends the subject in a clause that is joined to its own.</summary>
    private Effect? CalledOff(int word, int head) => !tree.Has(word, "nsubj") ? null : tree.Children(head)
        .Where(child => child > head && tree.Has(child, "conj") && tree.Child(child, "aux:pass") >= 0 && tree.Child(child, "nsubj") < 0 && tree.Child(child, "advmod") < 0)
        .Select(child => Find(child, "object") is Effect.Prevents or Effect.Postpones ? Find(child, "object") : null)
        .FirstOrDefault(effect => effect is not null);

    /// <summary>"Did not attend the meeting": what is known passes through a negation unharmed.</summary>
    private Standing Reached(int word, string reach, Effect effect, Standing above, int head) => effect switch
    {
        Effect.Implies when reach is "object" && tree.IsDefinite(word) && tree.Lemma(head) is not "hold" => above.Unsigned,
        Effect.Announces when tree.IsDefinite(word) => above.Unsigned,
        Effect.Postpones when HasNewTime(head) => above.Under(Effect.Plans, head),
        _ => above.Under(effect, head),
    };

    private bool HasNewTime(int head) => tree.Children(head).Any(child => tree.Has(child, "obl") && tree.Marker(child, "case") is "until" or "till" or "to");

    /// <summary>Whether a noun lies as far off as its clause, though the clause says nothing of it.</summary>
    private bool Passes(int word, string reach) => reach switch
    {
        "object" or "compound" => true,
        "subject" => !tree.IsDefinite(word),
        _ => Passing.Contains(reach),
    };

    /// <summary>A verb of calling off without object or auxiliary is a passive that a headline cut short: "Flight delayed".</summary>
    private bool IsCutShort(int head) => tree[head].Xpos is "VBN" or "VBD" && tree.Child(head, "aux") < 0 && tree.Child(head, "obj") < 0
        && (tree[head].Xpos is "VBN" || Find(head, "object") is Effect.Prevents or Effect.Postpones);

    private string? Reach(int word)
    {
        string relation = tree.Relation(word);
        return relation switch
        {
            "obj" or "nsubj:pass" => "object",
            "nsubj" when IsCutShort(tree.HeadOf(word)) => "object",
            "nsubj" or "nsubj:outer" => "subject",
            "compound" => "compound",
            _ => relation.StartsWith("obl", StringComparison.Ordinal) || relation.StartsWith("nmod", StringComparison.Ordinal)
                ? tree.Marker(word, "case")
                : null,
        };
    }

    /// <summary>The same for what hangs on the object of the word that reaches it: "accused the broker | of theft".</summary>
    private Effect? FindOver(int head, string reach) =>
        Find(head, reach) ?? (reach is "of" or "from" or "with" && tree.Has(head, "obj") ? Find(tree.HeadOf(head), reach) : null);

    private Effect? Find(int head, string reach)
    {
        string lemma = tree.Lemma(head);
        return tree[head].Upos switch
        {
            "VERB" or "AUX" => cues.Find(lemma, 'v', reach),
            "ADJ" or "ADV" => cues.Find(lemma, 'a', reach) ?? (tree[head].Xpos is "VBN" or "JJ" ? cues.Find(lemma, 'v', reach) : null),
            "NOUN" or "PROPN" or "PRON" or "NUM" => cues.Find(lemma, 'n', reach),
            _ => null,
        };
    }
}
