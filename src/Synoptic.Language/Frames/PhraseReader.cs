using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads the span of a phrase or clause: a word with what hangs on it.</summary>
internal sealed class PhraseReader(SyntaxReading syntax)
{
    /// <summary>The noun with all that is told of it, without preposition, relative clause and what is joined to it.</summary>
    public TextSpan Phrase(int word) => Cover(word, IsPartOfPhrase);

    /// <summary>The noun with those that are joined to it: "rain and snow", without when and by how many.</summary>
    public TextSpan List(int word, Func<int, bool> isAside)
    {
        TextSpan list = PhraseWithout(word, isAside);
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (syntax.Relation(child) is "conj" && syntax.Upos(child) is "NOUN" or "PROPN" && syntax.Child(child, "nsubj") < 0 && syntax.Marker(child, "case") is null)
            {
                list = TextSpan.Cover(list, Phrase(child));
            }
        }

        return list;
    }

    /// <summary>The noun without what is told of something else, as where and when: "a reception" of "a reception at the embassy on Sunday".</summary>
    public TextSpan PhraseWithout(int word, Func<int, bool> isForeign) => Cover(word, child => IsPartOfPhrase(child) && !isForeign(child));

    /// <summary>The same, also without what is told deeper in the phrase, and what comes after: "the burial of the poet Dahl" of "the burial of the poet Dahl in Bergen".</summary>
    public TextSpan PhraseBefore(int word, Func<int, bool> isForeign) => Before(PhraseWithout(word, isForeign), word, isForeign);

    /// <summary>The span up to the first word after its head that heads something foreign.</summary>
    private TextSpan Before(TextSpan span, int head, Func<int, bool> isForeign)
    {
        for (int word = head + 1; word < syntax.Words.Length && syntax.Words[word].Form.Span.End <= span.End; word++)
        {
            if (isForeign(word) && syntax.Trees.FirstOf(word) > head)
            {
                return new TextSpan(span.Start, syntax.Words[syntax.Trees.FirstOf(word) - 1].Form.Span.End);
            }
        }

        return span;
    }

    /// <summary>The verb with its object: "laid a wreath"; without one that is somebody: "crowned".</summary>
    /// <param name="word">The verb.</param>
    /// <param name="isSomebody">Whether a word is somebody.</param>
    /// <param name="isForeign">Whether a word tells when or where.</param>
    public TextSpan Act(int word, Func<int, bool> isSomebody, Func<int, bool> isForeign) =>
        Before(Cover(word, child => syntax.Relation(child) is "obj" && child > word && !isSomebody(child)), word, isForeign);

    /// <summary>The clause with its subject, without what is joined to it and without conditions.</summary>
    public TextSpan Clause(int word)
    {
        int opening = OpeningOf(word);
        TextSpan clause = Cover(word, child => child > opening && IsPartOfClause(child));
        int raised = syntax.Marker(word, "mark") == "to" && syntax.Child(word, "nsubj") < 0 ? Raised(word) : SyntaxReading.None;
        return raised < 0 ? clause : TextSpan.Cover(Phrase(raised), clause);
    }

    /// <summary>The subject of the infinitive that stands above it: "expects <b>the yen</b> to weaken", "<b>prices</b> are bound to rise", "<b>it</b> looks likely to fail".</summary>
    private int Raised(int infinitive)
    {
        int head = syntax.Trees.HeadOf(infinitive);
        int raised = SyntaxReading.None;
        if (head >= 0 && syntax.Relation(infinitive) is "xcomp")
        {
            bool isObject = syntax.Upos(head) is "VERB" && !syntax.IsPassive(head);
            raised = syntax.Child(head, isObject ? "obj" : "nsubj");
            raised = raised < 0 && syntax.Upos(head) is "ADJ" && syntax.Relation(head) is "xcomp" ? syntax.Child(syntax.Trees.HeadOf(head), "nsubj") : raised;
        }

        return raised < infinitive ? raised : SyntaxReading.None;
    }

    /// <summary>The conjunction that the clause begins with, before what a tree may hang on its verb: "chances are <b>that</b> they will draw"; -1 without.</summary>
    private int OpeningOf(int clause)
    {
        int mark = syntax.Child(clause, "mark");
        return mark >= 0 && syntax.Form(mark) is "that" or "whether" ? mark : SyntaxReading.None;
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
        && syntax.FullRelation(child) is not "acl:relcl" && !syntax.IsFronted(child);

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
