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

    private bool IsClause(int word) =>
        syntax.Relation(word) is "ccomp" or "xcomp" or "advcl" or "acl" or "parataxis" or "csubj"
        || (syntax.Relation(word) is "conj" && syntax.Upos(word) is "VERB");
}
