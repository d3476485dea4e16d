using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads whether a side of a turn is for or against what it is about: "<b>called</b> the plan <b>unworkable</b>", "<b>no longer opposes</b> it".</summary>
internal sealed class TurnLeanings(PredicateLayer layer, PatternLexicon lexicon)
{
    /// <summary>The class of words for being for something.</summary>
    public const string For = "leaning-for";

    /// <summary>The class of words for being against something.</summary>
    public const string Against = "leaning-against";

    /// <summary>The class of verbs that tell by "for" or "against" on which side somebody is.</summary>
    private const string Siding = "siding";

    /// <summary>How deep in its clauses a side may tell how it leans: "said <b>that he would welcome</b> it", "promised <b>to abolish</b> it".</summary>
    private const int Depth = 3;

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>Whether one side is for what the other is against.</summary>
    public bool AreOpposed(int then, int now) => Of(then, Depth) * Of(now, Depth) < 0;

    /// <summary>1 for it, -1 against it, 0 where no word tells.</summary>
    private int Of(int word, int depth)
    {
        int within = depth == 0 ? 0 : WithinOf(word, depth - 1);
        int own = within != 0 ? within : Own(word);
        return own == 0 ? 0 : IsNegated(word) ? -own : own;
    }

    private int Own(int word)
    {
        string lemma = layer.LemmaAt(word);
        return lexicon.IsIn(For, lemma) ? 1 : lexicon.IsIn(Against, lemma) ? -1 : _syntax.Marker(word, "case") switch
        {
            "for" => 1,
            "against" => -1,
            _ => 0,
        };
    }

    /// <summary>What the clause, name or phrase tells that completes the word: "declared it <b>workable</b>", "voted <b>against</b> it".</summary>
    private int WithinOf(int word, int depth)
    {
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            int leaning = _syntax.Relation(child) switch
            {
                "xcomp" or "ccomp" => Of(child, depth),
                "obl" when _syntax.Marker(child, "case") is "against" => -1,
                "obl" when _syntax.Marker(child, "case") is "for" && lexicon.IsIn(Siding, layer.LemmaAt(word)) => 1,
                "obl" when _syntax.Marker(child, "case") is "as" => Of(child, depth),
                "obl" when _syntax.Marker(child, "case") is "in" => Own(child),
                "obj" when child > word && _syntax.Upos(child) is "NOUN" => Own(child) is var own && IsNegated(child) ? -own : own,
                _ => 0,
            };
            if (leaning != 0)
            {
                return leaning;
            }
        }

        return 0;
    }

    private bool IsNegated(int word)
    {
        bool isNegated = false;
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            isNegated ^= (_syntax.Relation(child) is "advmod" or "det" or "cc" && _syntax.Lemma(child) is "not" or "no" or "never" or "hardly")
                || (_syntax.Relation(child) is "advmod" && _syntax.Form(child) is "longer");
        }

        return isNegated;
    }
}
