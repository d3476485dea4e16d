using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Coreference;
using Synoptic.Language.Model;

namespace Synoptic.Language.Predicates;

/// <summary>The arguments that a word has through others: what it is joined to, depends on, modifies or is carried by.</summary>
internal sealed class SharedArguments(SyntaxReading syntax, ArgumentTable table)
{
    // what talks and visits are told of by (partitives of measure: Quirk and others 1985, 5.7)
    private static readonly WordSet Measures = new("minute hour day week month year round series rounds spell stretch night evening afternoon morning bout couple number set");

    // verbs of meeting and moving that have no passive (Biber and others 1999, 6.3.1.6)
    private static readonly WordSet Intransitive = new("confer convene assemble congregate converge gather talk parley dine lunch arrive depart march return travel");

    private readonly LooseAppositions _loose = new(syntax);
    private readonly AnnouncedReader _announced = new(syntax);

    /// <summary>Adds those that come from the head, which has been read.</summary>
    public void Add(int word)
    {
        if (syntax.IsFronted(word)) // what is told first is said of the noun that follows
        {
            table.Add(word, new Argument(syntax.Xpos(word) is "VBN" or "VBD" ? ArgumentFunction.Object : ArgumentFunction.Subject, syntax.Trees.HeadOf(word), null));
        }
        else if (syntax.Upos(word) == "VERB")
        {
            AddToVerb(word);
        }
        else
        {
            AddToNominal(word);
        }
    }

    /// <summary>
    /// Gives nouns what the clauses that modify them know: "sanctions imposed by A on B", "the talks that A held with B".
    /// </summary>
    public void AddFromModifyingClauses(ImmutableArray<Sentence> sentences)
    {
        foreach (Sentence sentence in sentences)
        {
            for (int verb = sentence.Words.Start.Value; verb < sentence.Words.End.Value; verb++)
            {
                int noun = syntax.Trees.HeadOf(verb);
                if (syntax.Upos(verb) == "VERB" && syntax.Relation(verb).SequenceEqual("acl") && syntax.Upos(noun) == "NOUN"
                    && table.Of(verb, ArgumentFunction.Object).Contains(noun))
                {
                    Carry(noun, verb);
                }
            }
        }
    }

    private void AddToVerb(int verb)
    {
        int head = syntax.Trees.HeadOf(verb);
        switch (syntax.Relation(verb))
        {
            case "conj":
                ShareSurface(verb, head, isPassive: syntax.IsPassive(verb) || (syntax.IsPassive(head) && syntax.Xpos(verb) == "VBN"));
                break;
            case "root" when _announced.ObjectOf(verb) is >= 0 and int announced:
                AddAll(verb, ArgumentFunction.Object, AllJoined(announced));
                AddAll(verb, ArgumentFunction.Subject, _announced.AgentOf(announced) is >= 0 and int announcer ? [announcer] : []);
                break;
            case "parataxis" when head >= 0 && head < verb && syntax.Upos(head) == "VERB" && syntax.Xpos(verb) is "VBD" or "VBZ" or "VBP" && syntax.Form(verb - 1) is ",":
                ShareSurface(verb, head, isPassive: false); // "it reached Riga on Monday, goes to Minsk tomorrow"
                break;
            case "xcomp":
            case "ccomp" when syntax.Marker(verb, "mark") is "of" or "from" or "for" or "into":
                ShareControlled(verb, head);
                break;
            case "advcl" when syntax.Marker(verb, "mark") is "for" or "of" && syntax.Xpos(verb) == "VBG":
                ShareControlled(verb, head); // "jailed B for helping", "accused B of helping": B helps
                break;
            case "advcl":
                ShareSurface(verb, head, syntax.IsPassive(verb) || IsBareParticiple(verb));
                break;
            case "acl" when syntax.FullRelation(verb).EndsWith("relcl"):
                FillGap(verb, head);
                break;
            case "acl":
                ShareWithNoun(verb, head);
                break;
            case "amod" when IsMainVerb(verb, head):
                table.Add(verb, new Argument(ArgumentFunction.Subject, verb - 1, null));
                table.Add(verb, new Argument(ArgumentFunction.Object, head, null));
                break;
            case "amod" when AgentBefore(verb) is >= 0 and int agent:
                table.Add(verb, new Argument(ArgumentFunction.Subject, agent, null));
                AddAll(verb, ArgumentFunction.Object, [head]);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether a participle before a noun is the verb of a sentence that seems to have none: "the bank <b>forecast</b> growth".</summary>
    private bool IsMainVerb(int verb, int noun) =>
        syntax.Xpos(verb) is "VBN" or "VBD" && verb < noun && syntax.Trees.HeadOf(noun) < 0 && syntax.Child(noun, "cop") < 0 && syntax.Child(noun, "nsubj") < 0
        && verb > 0 && syntax.Trees.HeadOf(verb - 1) == noun && syntax.Xpos(verb - 1) is "NN" or "NNS" or "NNP" or "NNPS" && syntax.Relation(verb - 1) is "compound" or "nmod";

    /// <summary>Who does it, in "<b>rebel</b>-held towns", "a <b>Saudi</b>-led coalition"; or -1.</summary>
    private int AgentBefore(int participle)
    {
        int agent = syntax.Child(participle, "compound");
        bool isHyphened = syntax.Xpos(participle) == "VBN" && agent >= 0 && agent == participle - 2 && syntax.Form(agent + 1) is "-" or "‐";
        return isHyphened && (syntax.Upos(agent) is not "NOUN" || NounTypes.TypeOf(syntax.Lemma(agent)) is Referent.Person or Referent.Organization or Referent.Place) ? agent : SyntaxReading.None;
    }

    private void AddToNominal(int word)
    {
        Equate(word);
        int head = syntax.Trees.HeadOf(word);
        if (head < 0)
        {
            return;
        }

        switch (syntax.Relation(word))
        {
            case "nsubj" or "conj" when _loose.Holds(word):
                AddLoose(word, _loose.ToldOf(word));
                break;
            case "obj" or "nsubj" when syntax.Upos(head) == "VERB" && table.Of(head, ArgumentFunction.Object).Contains(word):
                Carry(word, head);
                break;
            case "nmod" when Measures.Contains(syntax.Lemma(head)) && syntax.Marker(word, "case") == "of" && table.SupportOf(head) is { } verb:
                Carry(word, verb); // "held three hours of talks"
                break;
            case "conj":
                ShareNominal(word, head);
                break;
            case "xcomp":
                ShareControlled(word, head);
                break;
            case "acl" when syntax.FullRelation(word).EndsWith("relcl"):
                FillGap(word, head);
                break;
            case "appos":
                AddAll(word, ArgumentFunction.Subject, syntax.Xpos(word) == "NNS" ? AllJoined(syntax.Relation(head) is "conj" ? syntax.Trees.HeadOf(head) : head) : [head]);
                break;
            case "obl" when syntax.Marker(word, "case") is "as" or "on as":
                ShareControlled(word, head);
                break;
            default:
                break;
        }

        int explained = syntax.Child(word, "appos");
        if (explained >= 0 && syntax.Upos(explained) == "PROPN" && !table.Has(word, ArgumentFunction.Subject))
        {
            table.Add(word, new Argument(ArgumentFunction.Subject, explained, null));
        }
    }

    /// <summary>"Its owner <b>is Brandt</b>", "among its members <b>are Peru</b> and Chile": what is told of a name by a noun that seems to be its subject.</summary>
    private void Equate(int name)
    {
        if (syntax.Child(name, "cop") < 0 || syntax.Child(name, "case") >= 0 || !syntax.IsDefinite(name))
        {
            return;
        }

        int noun = syntax.Child(name, "nsubj");
        int among = syntax.Child(name, "obl");
        noun = noun < 0 && among >= 0 && syntax.Marker(among, "case") == "among" ? among : noun;
        if (noun >= 0 && syntax.Upos(noun) == "NOUN")
        {
            AddAll(noun, ArgumentFunction.Subject, AllJoined(name));
        }
    }

    /// <summary>Of "a member <b>since 1921</b>, Peru left" the tree may hang the time on the verb.</summary>
    private void AddLoose(int word, int told)
    {
        AddAll(word, ArgumentFunction.Subject, AllJoined(told));
        for (int next = syntax.Trees.NextSiblingOf(word); next >= 0 && next < told; next = syntax.Trees.NextSiblingOf(next))
        {
            if (syntax.Relation(next) is "obl")
            {
                table.Add(word, new Argument(ArgumentFunction.Oblique, next, syntax.Marker(next, "case")));
            }
        }
    }

    /// <summary>Joined nouns share what stands before the first and is told of both; joined copula predicates their subject.</summary>
    private void ShareNominal(int word, int head)
    {
        foreach (Argument argument in table.All(head).ToArray())
        {
            bool isShared = argument.Function is ArgumentFunction.Subject
                || (argument.Function is ArgumentFunction.Possessor && !table.Has(word, ArgumentFunction.Possessor));
            if (isShared && !table.Has(word, argument.Function))
            {
                table.Add(word, argument);
            }
        }

        if (table.SupportOf(head) is { } verb)
        {
            Carry(word, verb);
        }
    }

    private void ShareSurface(int verb, int head, bool isPassive)
    {
        ArgumentFunction function = isPassive ? ArgumentFunction.Object : ArgumentFunction.Subject;
        if (!HasSurfaceSubject(verb))
        {
            AddAll(verb, function, SurfaceSubjects(head));
        }
    }

    /// <summary>"A wants to go": A goes. "A told B to go", "B was told to go", "A named B as envoy": B.</summary>
    private void ShareControlled(int word, int head)
    {
        ArgumentFunction function = syntax.IsPassive(word) ? ArgumentFunction.Object : ArgumentFunction.Subject;
        IReadOnlyList<int> controllers = table.Of(head, ArgumentFunction.Object);
        if (controllers.Count == 0)
        {
            controllers = table.Of(head, ArgumentFunction.Recipient);
        }

        if (!HasSurfaceSubject(word))
        {
            AddAll(word, function, controllers.Count > 0 ? controllers : SurfaceSubjects(head));
        }
    }

    /// <summary>"troops sent to A", "a ship carrying arms", "B's plan to leave".</summary>
    private void ShareWithNoun(int verb, int noun)
    {
        if (syntax.Marker(verb, "mark") is null)
        {
            bool hasAgent = syntax.Child(verb, "obl:agent") >= 0;
            bool isMain = syntax.Trees.HeadOf(noun) < 0 && syntax.Child(verb, "obj") >= 0; // "The town named a school after him", misread
            bool isActive = isMain || (!hasAgent && IsIntransitive(verb) && NounTypes.TypeOf(syntax.Lemma(noun)) is Referent.Person or Referent.Organization); // "ministers conferred by video"
            ArgumentFunction function = (syntax.Xpos(verb) == "VBN" || hasAgent) && !isActive ? ArgumentFunction.Object : ArgumentFunction.Subject;
            if (!table.Has(verb, function))
            {
                AddAll(verb, function, AllJoined(noun));
            }
        }
        else if (!HasSurfaceSubject(verb))
        {
            IReadOnlyList<int> planners = table.Of(noun, ArgumentFunction.Subject);
            ArgumentFunction function = syntax.IsPassive(verb) ? ArgumentFunction.Object : ArgumentFunction.Subject;
            bool isHeadline = syntax.Trees.HeadOf(noun) < 0 && syntax.Relation(noun) is "root"; // "Pope to visit Mongolia"
            AddAll(verb, function, planners.Count > 0 ? planners : isHeadline ? [noun] : table.Of(noun, ArgumentFunction.Possessor));
        }
    }

    private bool IsIntransitive(int verb) => Intransitive.Contains(syntax.Lemma(verb))
        || (syntax.Lemma(verb) is "meet" && syntax.Child(verb, "obl") is >= 0 and int other && syntax.Marker(other, "case") is "with");

    /// <summary>Puts the noun of a relative clause where its pronoun stands, or, without one, in the object's place that is empty.</summary>
    private void FillGap(int clause, int noun)
    {
        bool isFilled = false;
        foreach (Argument argument in table.All(clause).ToArray())
        {
            if (syntax.IsRelative(argument.Word))
            {
                table.Replace(clause, argument, argument with { Word = noun });
                isFilled = true;
            }
        }

        bool isOpen = syntax.Upos(clause) == "VERB" && HasSurfaceSubject(clause) && !table.Has(clause, ArgumentFunction.Object) && !table.Has(clause, ArgumentFunction.Complement);
        bool isTime = NounTypes.TypeOf(syntax.Lemma(noun)) is Referent.Time; // "the last time they met"
        if (!isFilled && isOpen && !isTime && syntax.Upos(noun) is "NOUN" or "PROPN" && syntax.Child(clause, "advmod") < 0)
        {
            table.Add(clause, new Argument(ArgumentFunction.Object, noun, null));
        }
    }

    /// <summary>Gives a noun of action the arguments of the verb that carries it.</summary>
    private void Carry(int noun, int verb)
    {
        if (SupportVerbs.SubjectOf(syntax.Lemma(verb)) is not { } function)
        {
            return;
        }

        table.Support(noun, verb);
        foreach (Argument argument in table.All(verb).ToArray())
        {
            if (argument.Function is ArgumentFunction.Subject && !table.Has(noun, function))
            {
                AddAll(noun, function, table.Of(verb, ArgumentFunction.Subject));
            }
            else if (argument.Function is ArgumentFunction.Oblique or ArgumentFunction.Recipient or ArgumentFunction.Adverbial)
            {
                table.Add(noun, argument);
            }
        }
    }

    /// <summary>"<b>Decorated</b> twice, he retired": passive without an auxiliary.</summary>
    private bool IsBareParticiple(int verb) =>
        syntax.Xpos(verb) == "VBN" && syntax.Child(verb, "aux") < 0 && syntax.Child(verb, "mark") < 0 && syntax.Child(verb, "obj") < 0
        && !(syntax.Child(verb, "advcl") is >= 0 and int having && syntax.Form(having) is "having");

    private bool HasSurfaceSubject(int word) =>
        syntax.Child(word, "nsubj") >= 0 || syntax.Child(word, "csubj") >= 0 || table.Has(word, syntax.IsPassive(word) ? ArgumentFunction.Object : ArgumentFunction.Subject);

    private IReadOnlyList<int> SurfaceSubjects(int head) =>
        table.Of(head, syntax.IsPassive(head) ? ArgumentFunction.Object : ArgumentFunction.Subject);

    private IEnumerable<int> Joined(int noun)
    {
        for (int child = syntax.Trees.FirstChildOf(noun); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (syntax.Relation(child).SequenceEqual("conj") && syntax.Upos(child) is "NOUN" or "PROPN")
            {
                yield return child;
            }
        }
    }

    private IReadOnlyList<int> AllJoined(int noun) => [noun, .. Joined(noun).Where(joined => !_loose.Holds(joined))];

    private void AddAll(int word, ArgumentFunction function, IReadOnlyList<int> arguments)
    {
        foreach (int argument in arguments)
        {
            table.Add(word, new Argument(function, argument, null));
        }
    }
}
