using Synoptic.Language.Data;

namespace Synoptic.Language.Predicates;

/// <summary>Finds the clause beside a noun of action that says for when and where it is arranged: "the summit, <b>due to open in Hanoi on Friday</b>, was put off".</summary>
internal sealed class Arrangements(PredicateLayer layer)
{
    private static readonly WordSet Arranging = new("hold plan schedule set open arrange fix convene start begin slate bill");

    private static readonly WordSet Phases = new("begin open start resume reopen end close conclude finish adjourn break collapse fail last continue go take");

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The verb of the clause, of the noun or of what it is of ("a meeting of the board that was <b>set</b> for Tuesday"); or null.</summary>
    public int? Of(Predicate noun) => noun.Kind is not PredicateKind.Noun ? null : Beside(noun.Word) ?? (PartOf(noun.Word) is >= 0 and int part ? Beside(part) : null);

    private int? Beside(int noun)
    {
        for (int child = _syntax.Trees.FirstChildOf(noun); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            bool isClause = child > noun && _syntax.Relation(child) is "acl" or "amod" or "appos" or "advcl" && Arranging.Contains(_syntax.Lemma(child));
            if ((isClause || IsMain(noun, child)) && layer.At(child) is { Kind: PredicateKind.Verb })
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>"Talks between the two <b>ended</b> in Oslo", where the tree takes the noun for all there is.</summary>
    private bool IsMain(int noun, int verb) => verb > noun && _syntax.Relation(noun) is "root" && _syntax.Relation(verb) is "acl" or "conj" && _syntax.Child(verb, "cc") < 0 && _syntax.Xpos(verb) is "VBD" or "VBN"
        && Phases.Contains(_syntax.Lemma(verb)) && _syntax.Child(verb, "nsubj") < 0;

    private int PartOf(int noun) => _syntax.Child(noun, "nmod") is >= 0 and int part && _syntax.Marker(part, "case") is "of" ? part : SyntaxReading.None;
}
