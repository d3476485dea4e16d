using Synoptic.Language.Data;

namespace Synoptic.Language.Predicates;

/// <summary>The arguments that hang on a word itself, with those that are joined to them.</summary>
internal sealed class OwnArguments(SyntaxReading syntax, ArgumentTable table)
{
    // verbs of motion and posture, which have no object (Biber et al. 1999, 11.2.3.1, on inversion)
    private static readonly WordSet Placing = new("walk stand sit come go march ride lie hang rise live run follow step kneel file stride trot drive sail wait rest stay arrive");

    // verbs that take two objects (Quirk and others 1985, 16.55-57)
    private static readonly WordSet Giving = new("give offer award grant promise lend loan send pay hand sell bring bequeath leave allot assign deny refuse owe cede accord supply provide issue serve allocate show tell teach allow");

    /// <summary>Adds them.</summary>
    public void Add(int word)
    {
        bool isPassive = syntax.IsPassive(word);
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (!IsDateline(child) && !IsShare(child) && Read(word, child, isPassive) is { } argument)
            {
                AddJoined(word, argument);
            }
        }
    }

    /// <summary>A name before a dash where the subject comes after it: "<b>LISBON</b> — The ministers met".</summary>
    private bool IsDateline(int child)
    {
        if (syntax.Upos(child) != "PROPN" || !syntax.FullRelation(child).SequenceEqual("nsubj"))
        {
            return false;
        }

        bool hasDash = false;
        for (int next = child + 1; next < syntax.Trees.HeadOf(child); next++)
        {
            bool isOther = syntax.Relation(next) is "nsubj" && syntax.Trees.HeadOf(next) == syntax.Trees.HeadOf(child);
            if (isOther && hasDash)
            {
                return true;
            }

            hasDash |= syntax.Form(next) is "—" or "–" or "--" or "-";
        }

        return false;
    }

    /// <summary>Whether what seems a second subject tells how many of the first: "nine clerks, <b>two of them women</b>, were hurt", "veterans, <b>none</b> under ninety, flew".</summary>
    private bool IsShare(int child) => syntax.Relation(child).SequenceEqual("nsubj") && child > 1
        && syntax.Child(syntax.Trees.HeadOf(child), "nsubj") is >= 0 and int first && first < child
        && syntax.Trees.FirstOf(child) is > 0 and int start && (syntax.Form(start) is "," || syntax.Form(start - 1) is ",")
        && (syntax.Upos(child) == "NUM" || syntax.Lemma(child) is "none" or "all" or "most" or "some" or "many" or "half" or "each" or "both" or "few" or "several");

    private Argument? Read(int word, int child, bool isPassive) => syntax.Relation(child) switch
    {
        "nsubj" or "csubj" => new Argument(SubjectFunction(word, child, isPassive), child, null),
        "obj" => new Argument(IsInverted(word) ? ArgumentFunction.Subject : IsFirstOfTwo(child) ? ArgumentFunction.Recipient : ArgumentFunction.Object, child, null),
        "iobj" => new Argument(ArgumentFunction.Recipient, child, null),
        "obl" or "nmod" => Nominal(word, child, isPassive),
        "amod" or "compound" when !syntax.FullRelation(child).EndsWith("prt") => new Argument(ArgumentFunction.Modifier, child, null),
        "ccomp" or "xcomp" => new Argument(ArgumentFunction.Complement, child, syntax.Marker(child, "mark")),
        "advcl" => new Argument(ArgumentFunction.Adverbial, child, syntax.Marker(child, "mark")),
        "conj" when syntax.Marker(child, "mark") == "that" && syntax.Child(word, "ccomp") >= 0 => new Argument(ArgumentFunction.Complement, child, "that"),
        "acl" when syntax.Marker(child, "mark") is { } marker && (marker == "that" || syntax.FullRelation(child).SequenceEqual("acl")) =>
            new Argument(ArgumentFunction.Complement, child, marker),
        _ => null,
    };

    /// <summary>"<b>The school</b> was given a bell": of two objects that of a passive verb's subject is to whom.</summary>
    private ArgumentFunction SubjectFunction(int word, int child, bool isPassive) =>
        !isPassive || syntax.FullRelation(child).EndsWith("outer") ? ArgumentFunction.Subject
        : Giving.Contains(syntax.Lemma(word)) && syntax.Child(word, "obj") > word ? ArgumentFunction.Recipient
        : ArgumentFunction.Object;

    /// <summary>"Behind the coffin walked <b>the king</b>": a main clause whose place comes first and whose subject comes last.</summary>
    private bool IsInverted(int verb) =>
        Placing.Contains(syntax.Lemma(verb)) && syntax.Xpos(verb) is "VBD" or "VBZ" or "VBP" && syntax.Relation(verb) is "root" or "parataxis"
        && syntax.Child(verb, "nsubj") < 0 && syntax.Child(verb, "csubj") < 0 && syntax.Child(verb, "expl") < 0 && syntax.Child(verb, "aux") < 0
        && syntax.Child(verb, "obl") is >= 0 and int place && place < verb;

    /// <summary>Of two objects the first is to whom: "promised <b>Kyiv</b> four howitzers".</summary>
    private bool IsFirstOfTwo(int child)
    {
        for (int next = syntax.Trees.NextSiblingOf(child); next >= 0; next = syntax.Trees.NextSiblingOf(next))
        {
            if (syntax.Relation(next).SequenceEqual("obj"))
            {
                return syntax.Trees.LastOf(child) + 1 == syntax.Trees.FirstOf(next) && syntax.Upos(next) is "NOUN" or "PROPN" or "NUM" && syntax.Upos(child) is "NOUN" or "PROPN" or "PRON";
            }
        }

        return false;
    }

    private Argument Nominal(int word, int child, bool isPassive)
    {
        if (syntax.FullRelation(child).EndsWith("poss"))
        {
            return new Argument(ArgumentFunction.Possessor, child, null);
        }

        string? marker = syntax.Marker(child, "case");
        if (marker == "at" && syntax.Upos(word) == "VERB" && syntax.Upos(child) is "NUM" or "NOUN" && IsHedged(child))
        {
            return new Argument(ArgumentFunction.Object, child, null);
        }

        bool isAgent = marker == "by" && (syntax.FullRelation(child).EndsWith("agent") || isPassive || syntax.Upos(word) == "NOUN");
        return isAgent
            ? new Argument(ArgumentFunction.Subject, child, marker)
            : new Argument(ArgumentFunction.Oblique, child, marker);
    }

    /// <summary>"killed <b>at least</b> seventy": no preposition.</summary>
    private bool IsHedged(int number)
    {
        int preposition = syntax.Child(number, "case");
        return preposition + 1 < number && syntax.Form(preposition + 1) is "least" or "most";
    }

    /// <summary>Whether an apposition is a member of a list: "a school, <b>a tax</b> and a bridge".</summary>
    private bool IsListed(int first, int member)
    {
        int last = syntax.Child(first, "conj");
        return syntax.Relation(member) is "appos" && member < last && syntax.Upos(member) == "NOUN"
            && syntax.Child(member, "det") is >= 0 and int article && syntax.Lemma(article) == "a"
            && syntax.Child(last, "det") is >= 0 and int other && syntax.Lemma(other) == "a";
    }

    private void AddJoined(int word, Argument argument)
    {
        table.Add(word, argument);
        for (int joined = syntax.Trees.FirstChildOf(argument.Word); joined >= 0; joined = syntax.Trees.NextSiblingOf(joined))
        {
            if (syntax.Relation(joined).SequenceEqual("conj") || IsListed(argument.Word, joined))
            {
                string relation = argument.Function is ArgumentFunction.Complement or ArgumentFunction.Adverbial ? "mark" : "case";
                table.Add(word, argument with { Word = joined, Marker = syntax.Marker(joined, relation) ?? argument.Marker });
            }
        }
    }
}
