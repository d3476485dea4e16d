using Synoptic.Language.Data;

namespace Synoptic.Language.Predicates;

/// <summary>The arguments that hang on a word itself, with those that are joined to them.</summary>
internal sealed class OwnArguments(SyntaxReading syntax, ArgumentTable table)
{
    private readonly LooseAppositions _loose = new(syntax);

    // verbs of motion and posture, which have no object (Biber et al. 1999, 11.2.3.1, on inversion)
    private static readonly WordSet Placing = new("walk stand sit come go march ride lie hang rise live run follow step kneel file stride trot drive sail wait rest stay arrive");

    // verbs that take two objects (Quirk and others 1985, 16.55-57)
    private static readonly WordSet Giving = new("give offer award grant promise lend loan send pay hand sell bring bequeath leave allot assign deny refuse owe cede accord supply provide issue serve allocate show tell teach allow");
    private static readonly WordSet Answering = new("say vote answer reply cry");
    private static readonly WordSet Answers = new("yes no aye nay yea ja nein oui non");

    private readonly StraySubjects _strays = new(syntax);

    /// <summary>Adds them.</summary>
    public void Add(int word)
    {
        bool isPassive = syntax.IsPassive(word);
        foreach (int stray in _strays.Of(word))
        {
            table.Add(word, new Argument(isPassive ? ArgumentFunction.Object : ArgumentFunction.Subject, stray, null));
        }

        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (syntax.Relation(child) is "aux" && syntax.Child(child, "nsubj") is >= 0 and int parted)
            {
                AddJoined(word, new Argument(isPassive ? ArgumentFunction.Object : ArgumentFunction.Subject, parted, null)); // "Baghdad has, it says, launched"
            }

            if (!syntax.IsDateline(child) && !IsDateline(child) && !IsShare(child) && !_strays.IsTaken(child) && !_loose.Holds(child) && !IsSecondSubject(word, child) && Read(word, child, isPassive) is { } argument)
            {
                AddJoined(word, argument);
                AddBeyond(word, argument);
            }
        }

        AddAnswer(word);
    }

    /// <summary>
    /// What the tree hangs on another phrase though it can only be the verb's: on a time ("on Sunday <b>to the merger</b>"),
    /// or joined deep in a phrase with a preposition of its own ("for a bridge over the Tosa and <b>against the railway</b>").
    /// </summary>
    private void AddBeyond(int word, Argument argument)
    {
        if (syntax.Upos(word) != "VERB" || argument.Function is not (ArgumentFunction.Oblique or ArgumentFunction.Object))
        {
            return;
        }

        AddDescribed(word, argument.Word);
        AddAgent(word, argument.Word);
        if (argument.Function is ArgumentFunction.Object)
        {
            return;
        }

        for (int below = syntax.Trees.FirstChildOf(argument.Word); below >= 0; below = syntax.Trees.NextSiblingOf(below))
        {
            bool isBeyond = syntax.IsTime(argument.Word) && !syntax.IsTime(below) && syntax.Relation(below) is "nmod" && syntax.Marker(below, "case") is { } marker && marker != "of";
            if (isBeyond)
            {
                AddJoined(word, new Argument(ArgumentFunction.Oblique, below, syntax.Marker(below, "case")));
            }
            else if (syntax.Relation(below) is "nmod" && Contrasted(below) is >= 0 and int contrasted)
            {
                table.Add(word, new Argument(ArgumentFunction.Oblique, contrasted, syntax.Marker(contrasted, "case")));
            }
        }
    }

    /// <summary>
    /// Who did what a passive verb tells, hung on a name or object beside it: "was decorated with the Badge of Labour
    /// <b>by the mayor</b>", "were granted a hearing <b>by the rector</b>".
    /// </summary>
    private void AddAgent(int word, int beside)
    {
        int agent = syntax.IsPassive(word) && (syntax.Upos(beside) == "PROPN" || syntax.Relation(beside) is "obj") ? syntax.Child(beside, "nmod") : SyntaxReading.None;
        while (agent >= 0 && syntax.Marker(agent, "case") != "by")
        {
            agent = NextOf(agent);
        }

        if (agent >= 0 && !table.Has(word, ArgumentFunction.Subject))
        {
            AddJoined(word, new Argument(ArgumentFunction.Subject, agent, "by"));
        }
    }

    private int NextOf(int phrase)
    {
        int next = syntax.Trees.NextSiblingOf(phrase);
        while (next >= 0 && syntax.Relation(next) is not "nmod")
        {
            next = syntax.Trees.NextSiblingOf(next);
        }

        return next;
    }

    /// <summary>Where something is, told after what it is called or holds.</summary>
    private void AddDescribed(int word, int thing)
    {
        for (int below = thing + 1; below <= syntax.Trees.LastOf(thing); below++)
        {
            if (syntax.Relation(below) is "obl" && syntax.IsDescribing(syntax.Trees.HeadOf(below)) && syntax.Marker(below, "case") is "from" or "at" or "near" or "off" or "over" or "in" or "into" or "on")
            {
                table.Add(word, new Argument(ArgumentFunction.Oblique, below, syntax.Marker(below, "case")));
            }
        }
    }

    /// <summary>What is joined to a phrase with another preposition than its own, or -1.</summary>
    private int Contrasted(int phrase)
    {
        int joined = syntax.Child(phrase, "conj");
        return joined >= 0 && syntax.Marker(joined, "case") is { } own && own != syntax.Marker(phrase, "case") ? joined : SyntaxReading.None;
    }

    /// <summary>"Said <b>no</b> on Sunday": an answer right after the verb is its object, whatever the tree makes of it.</summary>
    private void AddAnswer(int word)
    {
        int next = word + 1;
        if (syntax.Upos(word) == "VERB" && next < syntax.Words.Length && Answering.Contains(syntax.Lemma(word)) && Answers.Contains(syntax.Form(next)) && IsLast(next))
        {
            table.Add(word, new Argument(ArgumentFunction.Object, next, null));
        }
    }

    /// <summary>Whether no noun follows that the word could go with: "said no word".</summary>
    private bool IsLast(int word) => word + 1 >= syntax.Words.Length || syntax.Upos(word + 1) is not ("NOUN" or "ADJ" or "NUM" or "ADV" or "DET");

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

    /// <summary>Of "the council imposed an embargo, <b>its members</b> voting for it" the second belongs to what follows it.</summary>
    private bool IsSecondSubject(int word, int child) =>
        child > word && syntax.Relation(child) is "nsubj" && syntax.Child(word, "nsubj") is >= 0 and int first && first < word;

    private Argument? Read(int word, int child, bool isPassive) => syntax.Relation(child) switch
    {
        "nsubj" or "csubj" when isPassive && StrandedPrepositions.Of(syntax, word) is { } stranded => new Argument(ArgumentFunction.Oblique, child, stranded),
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
        if (marker is null && IsUnmarkedSubject(word, child))
        {
            return new Argument(isPassive ? ArgumentFunction.Object : ArgumentFunction.Subject, child, null);
        }

        if ((marker is null && syntax.IsBareObject(word, child)) || (marker == "at" && syntax.Upos(word) == "VERB" && syntax.Upos(child) is "NUM" or "NOUN" && IsHedged(child)))
        {
            return new Argument(ArgumentFunction.Object, child, null);
        }

        bool isAgent = marker is "by" or "on by" or "upon by" or "to by" && (isPassive || syntax.Upos(word) == "NOUN");
        return isAgent
            ? new Argument(ArgumentFunction.Subject, child, marker)
            : new Argument(ArgumentFunction.Oblique, child, marker);
    }

    /// <summary>"In March <b>a missile</b> was tested": a noun without preposition before a verb without subject.</summary>
    private bool IsUnmarkedSubject(int verb, int noun) =>
        noun < verb && syntax.Upos(verb) == "VERB" && syntax.FullRelation(noun) is "obl" && syntax.Upos(noun) is "NOUN" or "PROPN"
        && !syntax.IsTime(noun) && (syntax.Xpos(verb) is "VBD" or "VBZ" or "VBP" || syntax.Child(verb, "aux") >= 0)
        && syntax.Child(verb, "nsubj") < 0 && syntax.Child(verb, "csubj") < 0 && syntax.Child(verb, "expl") < 0;

    /// <summary>"killed <b>at least</b> seventy": no preposition.</summary>
    private bool IsHedged(int number)
    {
        int preposition = syntax.Child(number, "case");
        return preposition + 1 < number && syntax.Form(preposition + 1) is "least" or "most";
    }

    /// <summary>Whether an apposition is a member of a list: "a school, <b>a tax</b> and a bridge", "its dean, <b>the poet Ana Gil</b> and a clerk".</summary>
    private bool IsListed(int first, int member)
    {
        int last = syntax.Child(first, "conj");
        return syntax.Relation(member) is "appos" && member < last && syntax.Upos(member) == "NOUN" && IsNew(member) && IsNew(last);
    }

    private bool IsNew(int noun) =>
        syntax.Child(noun, "nummod") >= 0 || (syntax.Child(noun, "det") is >= 0 and int article && (syntax.Lemma(article) == "a" || HasName(noun)));

    private bool HasName(int noun) => syntax.Child(noun, "appos") == noun + 1 && syntax.Upos(noun + 1) == "PROPN";

    /// <summary>"No buyer but <b>Hanssen</b>": not one more that there is none of.</summary>
    private bool IsExcepted(int first, int joined) => syntax.Relation(joined).SequenceEqual("conj") && syntax.Marker(joined, "cc") is "but"
        && (syntax.Lemma(first) is "nothing" or "anything" or "nobody" or "none" or "anybody" or "anywhere" or "nowhere"
            || (syntax.Child(first, "det") is >= 0 and int determiner && syntax.Lemma(determiner) is "no"));

    private void AddJoined(int word, Argument argument)
    {
        table.Add(word, argument);
        IEnumerable<int> partners = _strays.PartnerOf(argument.Word) is >= 0 and int partner ? [partner] : [];
        foreach (int joined in Joined(argument.Word).Concat(partners))
        {
            string relation = argument.Function is ArgumentFunction.Complement or ArgumentFunction.Adverbial ? "mark" : "case";
            table.Add(word, IsExcepted(argument.Word, joined)
                ? new Argument(ArgumentFunction.Oblique, joined, "but")
                : argument with { Word = joined, Marker = syntax.Marker(joined, relation) ?? argument.Marker });
        }
    }

    /// <summary>What is joined to a word, or to the name that explains it: "the envoy Rui Dias and <b>the bishop</b>".</summary>
    private IEnumerable<int> Joined(int word)
    {
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if ((syntax.Relation(child) is "conj" && !_loose.Holds(child) && !_strays.IsClaimed(child)) || IsListed(word, child))
            {
                yield return child;
            }
            else if (syntax.Relation(child) is "appos" && syntax.Upos(child) == "PROPN" && syntax.Upos(word) == "NOUN")
            {
                foreach (int joined in Joined(child))
                {
                    yield return joined;
                }
            }
        }
    }
}
