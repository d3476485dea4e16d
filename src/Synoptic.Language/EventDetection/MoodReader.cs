using Synoptic.Language.Data;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>Reads the mood of the clause that a word heads.</summary>
internal sealed class MoodReader(SyntaxReading syntax)
{
    private static readonly WordSet Future = new("will shall would wo 'll ’ll 'd ’d");
    private static readonly WordSet Negations = new("not n't n’t never nt");
    private static readonly WordSet Obligation = new("must should ought");
    private static readonly WordSet Needs = new("have need");

    /// <summary>The mood.</summary>
    /// <param name="verb">The word that heads the clause.</param>
    public ClauseMood Of(int verb)
    {
        bool negated = false;
        bool future = false;
        bool obliged = false;
        bool did = syntax.Xpos(verb) == "VBD";
        for (int child = syntax.Trees.FirstChildOf(verb); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            ReadOnlySpan<char> form = syntax.Form(child);
            negated |= syntax.Relation(child) is "advmod" && (Negations.Contains(form) || IsNoLonger(child));
            if (syntax.Relation(child) is "aux")
            {
                future |= Future.Contains(form) || IsGoing(child);
                obliged |= Obligation.Contains(form);
                did |= form.Equals("did", StringComparison.OrdinalIgnoreCase) || (syntax.Xpos(verb) == "VBN" && form.Equals("had", StringComparison.OrdinalIgnoreCase));
            }
        }

        int head = syntax.Trees.HeadOf(verb);
        bool isComplement = head >= 0 && syntax.Relation(verb).SequenceEqual("xcomp");
        if (isComplement)
        {
            bool isGoing = syntax.Words[head].Tags.Lemma == "go" && syntax.Xpos(head) == "VBG";
            future |= isGoing;
            obliged |= Needs.Contains(syntax.Words[head].Tags.Lemma);
            negated |= isGoing && Of(head).IsNegated;
        }

        return new ClauseMood(negated, future, did, obliged);
    }

    private bool IsGoing(int word) => syntax.Words[word].Tags.Lemma == "go";

    private bool IsNoLonger(int word) => syntax.Form(word).Equals("longer", StringComparison.OrdinalIgnoreCase)
        && syntax.Trees.FirstChildOf(word) is >= 0 and int child && syntax.Form(child).Equals("no", StringComparison.OrdinalIgnoreCase);
}
