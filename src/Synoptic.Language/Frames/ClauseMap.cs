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

    /// <summary>
    /// The clauses whose time and place may be those of a clause without its own, nearest first: what it is joined to, and
    /// the clauses with "when" or "as" of both.
    /// </summary>
    public IEnumerable<int> Around(int clause)
    {
        int joined = syntax.Relation(clause) is "conj" ? syntax.Trees.HeadOf(clause) : SyntaxReading.None;
        foreach (int inner in WhenClauses(clause))
        {
            yield return inner;
        }

        if (joined >= 0 || IsAtTheSameTime(clause))
        {
            yield return ClauseOf(syntax.Trees.HeadOf(clause));
        }

        if (joined >= 0)
        {
            foreach (int inner in WhenClauses(joined))
            {
                yield return inner;
            }
        }

        for (int child = syntax.Trees.FirstChildOf(clause); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (syntax.Relation(child) is "conj" && syntax.Upos(child) is "VERB")
            {
                foreach (int inner in WhenClauses(child))
                {
                    yield return inner;
                }
            }
        }
    }

    private IEnumerable<int> WhenClauses(int clause)
    {
        for (int child = syntax.Trees.FirstChildOf(clause); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (IsAtTheSameTime(child))
            {
                yield return child;
            }
        }
    }

    private bool IsAtTheSameTime(int clause) => syntax.Relation(clause) is "advcl" && (Opens(clause, "mark") || Opens(clause, "advmod"));

    private bool Opens(int clause, string relation) =>
        syntax.Child(clause, relation) is >= 0 and int word && syntax.Form(word).ToString().ToLowerInvariant() is "when" or "as" or "while" or "whereupon";

    /// <summary>A participle without conjunction happens when and where its clause does: "it flew on Thursday, <b>dropping</b> a bomb".</summary>
    private bool IsClause(int word) => !IsParticiple(word) && !syntax.IsDescribing(word)
        && (syntax.Relation(word) is "ccomp" or "xcomp" or "advcl" or "acl" or "parataxis" or "csubj"
        || (syntax.Relation(word) is "conj" && syntax.Upos(word) is "VERB"));

    private bool IsParticiple(int word) =>
        syntax.Relation(word) is "advcl" && syntax.Xpos(word) == "VBG" && syntax.Child(word, "mark") < 0;
}
