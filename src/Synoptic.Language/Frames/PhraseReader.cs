using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads the span of a phrase or clause: a word with what hangs on it.</summary>
internal sealed class PhraseReader(SyntaxReading syntax)
{
    /// <summary>The noun with all that is told of it, without preposition, relative clause and what is joined to it.</summary>
    public TextSpan Phrase(int word) => Cover(word, IsPartOfPhrase);

    /// <summary>The noun without what is told of something else, as where and when: "a reception" of "a reception at the embassy on Sunday".</summary>
    public TextSpan PhraseWithout(int word, Func<int, bool> isForeign) => Cover(word, child => IsPartOfPhrase(child) && !isForeign(child));

    /// <summary>The verb with its object.</summary>
    public TextSpan Act(int word) => Act(word, _ => false);

    /// <summary>The verb with its object: "laid a wreath"; without one that is somebody: "crowned".</summary>
    public TextSpan Act(int word, Func<int, bool> isSomebody) => Cover(word, child => syntax.Relation(child) is "obj" && child > word && !isSomebody(child));

    /// <summary>The clause with its subject, without what is joined to it and without conditions.</summary>
    public TextSpan Clause(int word)
    {
        TextSpan clause = Cover(word, IsPartOfClause);
        int raised = syntax.Marker(word, "mark") == "to" && syntax.Child(word, "nsubj") < 0 ? Raised(word) : SyntaxReading.None;
        return raised < 0 ? clause : TextSpan.Cover(Phrase(raised), clause);
    }

    /// <summary>The object of the verb above, which is the subject of the infinitive: "expects <b>the yen</b> to weaken".</summary>
    private int Raised(int infinitive)
    {
        int head = syntax.Trees.HeadOf(infinitive);
        int raised = head >= 0 && syntax.Relation(infinitive) is "xcomp" ? syntax.Child(head, syntax.IsPassive(head) ? "nsubj" : "obj") : SyntaxReading.None;
        return raised < infinitive ? raised : SyntaxReading.None;
    }

    private TextSpan Cover(int word, Func<int, bool> isPart)
    {
        (int first, int last) = (word, word);
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (!isPart(child))
            {
                if (child > word)
                {
                    break;
                }

                continue;
            }

            first = Math.Min(first, First(child, word));
            last = Math.Max(last, syntax.Trees.LastOf(child));
        }

        return TextSpan.Cover(syntax.Words[first].Form.Span, syntax.Words[last].Form.Span);
    }

    private int First(int child, int word) => child > word ? child : syntax.Trees.FirstOf(child);

    private bool IsPartOfPhrase(int child) =>
        syntax.Relation(child) is not ("case" or "conj" or "cc" or "punct" or "mark" or "cop" or "aux" or "nsubj" or "csubj" or "appos" or "parataxis" or "advcl" or "discourse")
        && syntax.FullRelation(child) is not "acl:relcl";

    private bool IsPartOfClause(int child) => syntax.Relation(child) switch
    {
        "conj" or "cc" or "parataxis" or "discourse" or "case" => false,
        "punct" => false,
        "mark" => syntax.Form(child) is "to",
        "advcl" => !Conditions.IsCondition(syntax.Marker(child, "mark")) && !(syntax.Child(child, "aux") is >= 0 and int auxiliary && syntax.Lemma(auxiliary) == "should"),
        "obl" => syntax.Marker(child, "case") is not "according to",
        _ => syntax.FullRelation(child) is not "acl:relcl",
    };
}
