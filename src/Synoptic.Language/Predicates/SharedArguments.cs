using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Predicates;

/// <summary>The arguments that a word has through others: what it is joined to, depends on, modifies or is carried by.</summary>
internal sealed class SharedArguments(SyntaxReading syntax, ArgumentTable table)
{
    /// <summary>Adds those that come from the head, which has been read.</summary>
    public void Add(int word)
    {
        if (syntax.Upos(word) == "VERB")
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
            default:
                break;
        }
    }

    private void AddToNominal(int word)
    {
        int head = syntax.Trees.HeadOf(word);
        if (head < 0)
        {
            return;
        }

        switch (syntax.Relation(word))
        {
            case "obj" or "nsubj" when syntax.Upos(head) == "VERB" && table.Of(head, ArgumentFunction.Object).Contains(word):
                Carry(word, head);
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
                table.Add(word, new Argument(ArgumentFunction.Subject, head, null));
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
            bool isMain = syntax.Trees.HeadOf(noun) < 0 && syntax.Child(verb, "obj") >= 0; // "The town named a school after him", misread
            ArgumentFunction function = syntax.Xpos(verb) == "VBN" && !isMain ? ArgumentFunction.Object : ArgumentFunction.Subject;
            if (!table.Has(verb, function))
            {
                AddAll(verb, function, [noun, .. Joined(noun)]);
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
        if (!isFilled && isOpen && syntax.Upos(noun) is "NOUN" or "PROPN" && syntax.Child(clause, "advmod") < 0)
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
        syntax.Xpos(verb) == "VBN" && syntax.Child(verb, "aux") < 0 && syntax.Child(verb, "mark") < 0 && syntax.Child(verb, "obj") < 0;

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

    private void AddAll(int word, ArgumentFunction function, IReadOnlyList<int> arguments)
    {
        foreach (int argument in arguments)
        {
            table.Add(word, new Argument(function, argument, null));
        }
    }
}
