using Synoptic.Language.Actors;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Reads who said one thing then and says another now: "the board, which <b>once</b> opposed the dam, <b>now</b> wants it",
/// "he <b>used to</b> defend the tax".
/// </summary>
internal sealed class TurnReader(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality, RoleReader roles)
{
    private const string Type = "shift";

    /// <summary>The class of verbs for what somebody says or thinks of something.</summary>
    private const string Verbs = "saying";

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly PhraseReader _phrases = new(layer.Syntax);
    private readonly ReferentReader _referents = new(layer, reality.Participants);

    /// <summary>A frame for each turn, by the word for what is said now, or for what was said where nothing tells that.</summary>
    public IEnumerable<Frame> Read()
    {
        Predicate? then = null;
        foreach (Predicate predicate in layer.Predicates.Where(IsSaying))
        {
            if (then is not null && IsNow(predicate.Word) && IsTurn(then, predicate))
            {
                yield return FrameOf(then, predicate);
                then = null;
            }
            else if (IsThen(predicate.Word) || (_syntax.Xpos(predicate.Word) is "VBD" && !(then is not null && IsThen(then.Word))))
            {
                if (then is not null && IsOver(then.Word))
                {
                    yield return FrameOf(then, null);
                }

                then = predicate;
            }
        }

        if (then is not null && IsOver(then.Word))
        {
            yield return FrameOf(then, null);
        }
    }

    private bool IsSaying(Predicate predicate) =>
        predicate.Kind is PredicateKind.Verb && lexicon.IsIn(Verbs, predicate.Lemma) && SubjectOf(predicate) >= 0;

    /// <summary>Whether the two have one subject, in one sentence or the next.</summary>
    private bool IsTurn(Predicate then, Predicate now)
    {
        int distance = SentenceOf(now) - SentenceOf(then);
        bool isTold = distance == 0 ? !IsWithin(now.Word, then.Word) : IsThen(then.Word);
        return isTold && distance is 0 or 1
            && (_referents.AreSame(SubjectOf(then), SubjectOf(now))
            || (distance == 0 && _referents.IsPronoun(SubjectOf(now)) && !_referents.IsFirstPerson(SubjectOf(now))));
    }

    /// <summary>Whether the one is part of what the other says: "said that it now wants".</summary>
    private bool IsWithin(int word, int above)
    {
        while (word >= 0 && word != above)
        {
            bool isJoined = _syntax.Relation(word) is "conj" or "parataxis";
            word = isJoined ? SyntaxReading.None : _syntax.Trees.HeadOf(word);
        }

        return word == above && !IsThen(above);
    }

    private int SentenceOf(Predicate predicate) => layer.SentenceAt(_syntax.Words[predicate.Word].Form.Span.Start);

    private bool IsNow(int verb) => Children(verb).Any(child => _syntax.Relation(child) is "advmod" or "obl"
        && _syntax.Lemma(child) is "now" or "today" or "nowadays" or "currently");

    private bool IsThen(int verb) => IsOver(verb) || Children(verb).Any(child => _syntax.Relation(child) is "advmod"
        && _syntax.Lemma(child) is "once" or "formerly" or "previously" or "originally" or "initially" or "hitherto" or "earlier" or "long");

    /// <summary>Whether it is told that it has ended: "used to", "until last year".</summary>
    private bool IsOver(int verb)
    {
        int head = _syntax.Trees.HeadOf(verb);
        bool isUsed = head >= 0 && _syntax.Relation(verb) is "xcomp" && _syntax.Lemma(head) == "use" && _syntax.Xpos(head) is "VBD";
        return isUsed || Children(verb).Any(child => _syntax.Relation(child) is "obl" or "advmod" && _syntax.Marker(child, "case") is "until" or "till");
    }

    private Frame FrameOf(Predicate then, Predicate? now)
    {
        var found = new List<FrameRole> { new("actor", roles.Participant(SubjectOf(then))), Spanning("from", SaidOf(then)) };
        if (IssueOf(then) is { } issue)
        {
            found.Add(Spanning("issue", issue));
        }

        if (now is not null)
        {
            found.Add(Spanning("to", SaidOf(now)));
        }

        int trigger = (now ?? then).Word;
        return new Frame(Type, _syntax.Words[trigger].Form.Span, [.. found.OrderBy(role => role.Filler.Span)], reality.Read(trigger), null);
    }

    /// <summary>The clause that is said, or the verb with its object.</summary>
    private TextSpan SaidOf(Predicate predicate) => ArgumentOf(predicate, ArgumentFunction.Complement) is >= 0 and int said
        ? _phrases.Clause(said)
        : TextSpan.Cover(_syntax.Words[predicate.Word].Form.Span, IssueOf(predicate) ?? _phrases.Act(predicate.Word));

    /// <summary>What it is about: the subject of the clause that is said, or the object.</summary>
    private TextSpan? IssueOf(Predicate predicate)
    {
        int said = ArgumentOf(predicate, ArgumentFunction.Complement);
        int subject = said < 0 ? SyntaxReading.None : _syntax.Child(said, "nsubj");
        int thing = subject >= 0 && !_referents.IsPronoun(subject) ? subject : ArgumentOf(predicate, ArgumentFunction.Object);
        return thing >= 0 && thing > predicate.Word ? _phrases.Phrase(thing) : said >= 0 ? _phrases.Clause(said) : null;
    }

    private static FrameRole Spanning(string role, TextSpan span) => new(role, new Participant(span, null, null));

    private static int SubjectOf(Predicate predicate) => ArgumentOf(predicate, ArgumentFunction.Subject);

    private static int ArgumentOf(Predicate predicate, ArgumentFunction function)
    {
        foreach (Argument argument in predicate.Arguments)
        {
            if (argument.Function == function)
            {
                return argument.Word;
            }
        }

        return SyntaxReading.None;
    }

    private IEnumerable<int> Children(int word)
    {
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            yield return child;
        }
    }
}
