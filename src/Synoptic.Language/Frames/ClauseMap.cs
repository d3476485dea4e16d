using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Tells which clause a word stands in.</summary>
internal sealed class ClauseMap(SyntaxReading syntax)
{
    /// <summary>The verb (or other head) of the clause.</summary>
    public int ClauseOf(int word)
    {
        while (syntax.Trees.HeadOf(word) >= 0 && !IsClause(word))
        {
            word = syntax.Trees.HeadOf(word);
        }

        return word;
    }

    /// <summary>A participle without conjunction happens when and where its clause does: "it flew on Thursday, <b>dropping</b> a bomb".</summary>
    private bool IsClause(int word) => !IsParticiple(word)
        && (syntax.Relation(word) is "ccomp" or "xcomp" or "advcl" or "acl" or "parataxis" or "csubj"
        || (syntax.Relation(word) is "conj" && syntax.Upos(word) is "VERB"));

    private bool IsParticiple(int word) =>
        syntax.Relation(word) is "advcl" && syntax.Xpos(word) == "VBG" && syntax.Child(word, "mark") < 0;
}
