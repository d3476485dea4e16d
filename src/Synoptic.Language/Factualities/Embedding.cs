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

    /// <summary>The context that a word has from its head.</summary>
    /// <param name="word">The word; not a root.</param>
    /// <param name="above">The standing of its head.</param>
    public Standing Context(int word, Standing above)
    {
        int head = tree.HeadOf(word);
        if (tree.Has(word, "acl:relcl") || tree.Has(word, "parataxis") || tree.Has(word, "list") || tree.Has(word, "dislocated"))
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
        if (marker is not null && cues.Find(marker, 's', "own") is { } joined)
        {
            return above.Unsigned.Under(joined, -1);
        }

        if (EffectOfHead(head, form, marker) is { } effect)
        {
            return above.Under(effect, head);
        }

        return form switch
        {
            ClauseForm.Infinitive => Infinitive(word, head, above),
            ClauseForm.Finite => Finite(word, head, above),
            _ => tree.Has(word, "advcl") || tree.Has(word, "acl") ? above.Unsigned : above,
        };
    }

    private Effect? EffectOfHead(int head, ClauseForm form, string? marker)
    {
        string reach = form switch
        {
            ClauseForm.Infinitive => "infinitive",
            ClauseForm.Gerund => "gerund",
            ClauseForm.Bare => "bare",
            _ => "finite",
        };
        return (marker is null or "to" or "that" ? null : Find(head, marker)) ?? Find(head, reach)
            ?? (marker is not null && form is ClauseForm.Bare ? Find(head, "gerund") : null);
    }

    /// <summary>Without a class of its own, what is done in order to do something is a plan; who was the first to do it has done it.</summary>
    private Standing Infinitive(int word, int head, Standing above)
    {
        bool isRanked = Ordinals.Contains(tree.Form(head))
            || tree.Children(head).Any(child => tree.Has(child, "amod") && Ordinals.Contains(tree.Form(child)));
        bool isOutcome = tree.Children(word).Any(child => tree.Has(child, "advmod") && tree.Is(child, "only"));
        bool isTooMuch = tree.Children(head).Any(child => tree.Has(child, "advmod") && tree.Is(child, "too"));
        return isTooMuch ? above.Negated
            : isRanked || isOutcome ? above
            : above.Unsigned.Within(Factuality.Planned, head);
    }

    /// <summary>A clause with tense speaks for itself; in the present under a future it is as far off as that ("when he arrives, they will").</summary>
    private Standing Finite(int word, int head, Standing above)
    {
        if (tree.Has(word, "ccomp") || tree.Has(word, "csubj"))
        {
            return above.IsNegative ? above.Unsigned.Within(Factuality.Possible, head) : Standing.Fact;
        }

        bool isPresent = tree[word].Xpos is "VBZ" or "VBP";
        return isPresent && tree.Has(word, "advcl") && above.Degree is Factuality.Planned or Factuality.Possible ? above.Unsigned : Standing.Fact;
    }

    private Standing Phrase(int word, int head, Standing above)
    {
        if (tree.Has(word, "appos") || tree.Has(word, "flat") || tree.Has(word, "fixed"))
        {
            return above;
        }

        return Reach(word) is { } reach && Find(head, reach) is { } effect ? Reached(word, reach, effect, above, head) : above.Unsigned;
    }

    /// <summary>"Did not attend the meeting": what is known passes through a negation unharmed.</summary>
    private Standing Reached(int word, string reach, Effect effect, Standing above, int head)
    {
        bool isMentioned = effect is Effect.Implies && reach is "object" && IsDefinite(word) && tree.Lemma(head) is not "hold";
        return isMentioned ? above.Unsigned : above.Under(effect, head);
    }

    private bool IsDefinite(int word) =>
        tree.Child(word, "nmod:poss") >= 0 || (tree.Child(word, "det") is >= 0 and int determiner && tree.HasFeature(determiner, "Definite=Def"));

    private string? Reach(int word)
    {
        string relation = tree.Relation(word);
        return relation switch
        {
            "obj" or "nsubj:pass" => "object",
            "nsubj" or "nsubj:outer" => "subject",
            "compound" => "compound",
            _ => relation.StartsWith("obl", StringComparison.Ordinal) || relation.StartsWith("nmod", StringComparison.Ordinal)
                ? tree.Marker(word, "case")
                : null,
        };
    }

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
