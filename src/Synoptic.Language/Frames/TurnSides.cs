using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Finds what somebody is told to have said or been, and to say or be now: clauses ("it <b>now</b> wants a ban"), and phrases
/// beside a name ("<b>once</b> a friend of the party").
/// </summary>
internal sealed class TurnSides(PredicateLayer layer, PatternLexicon lexicon, TurnMarks marks)
{
    /// <summary>The class of verbs for what somebody says, thinks or rules of something.</summary>
    private const string Verbs = "saying";

    /// <summary>The class of nouns for who is for or against something.</summary>
    private const string Partisans = "partisan";

    /// <summary>The class of participles for what somebody thinks: "opposed", "resigned".</summary>
    private const string Minded = "minded";

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly TurnSequels _sequels = new(layer, lexicon);

    /// <summary>The sides in text order.</summary>
    public IEnumerable<TurnSide> Find()
    {
        var found = new Dictionary<int, TurnSide>();
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            if (SubjectOf(word, found) is >= 0 and int subject)
            {
                (int then, int now) = marks.Of(word);
                var side = new TurnSide(word, subject, then, now, IsStance(layer.At(word)!), IsPatient(word, subject));
                found.Add(word, side);
                yield return side;
            }
        }
    }

    private int SubjectOf(int word, Dictionary<int, TurnSide> found)
    {
        if (layer.At(word) is not { } predicate)
        {
            return SyntaxReading.None;
        }

        if (predicate.Kind is PredicateKind.Verb)
        {
            return (!IsStance(predicate) && !IsMarked(word) && !IsLeaning(predicate)) || IsCondition(word) ? SyntaxReading.None
                : SubjectOf(predicate) is >= 0 and int subject ? subject
                : PatientOf(predicate) is >= 0 and int patient ? patient
                : lexicon.IsIn(Minded, predicate.Lemma) && BesideOf(word, found) is >= 0 and int holder ? holder
                : _syntax.Relation(word) is "advcl" && marks.IsOver(word) && _syntax.Trees.HeadOf(word) is var main && layer.At(main) is { } above ? SubjectOf(above) // "which until June had denied it, admits it"
                : _sequels.ClauseAfter(word) is >= 0 and int clause ? _syntax.Child(clause, "nsubj")
                : _syntax.FullRelation(word) is "acl:relcl" && _syntax.Child(word, "nsubj") < 0 ? _syntax.Trees.HeadOf(word)
                : _syntax.Relation(word) is "parataxis" && found.TryGetValue(_syntax.Trees.HeadOf(word), out TurnSide? side) ? side.Subject : SyntaxReading.None;
        }

        return _syntax.Child(word, "cop") >= 0 ? SubjectOf(predicate) : IsMarked(word) && !IsHolder(word) ? BesideOf(word, found) : SyntaxReading.None;
    }

    /// <summary>"If they want it", "unless he agrees": nothing is said.</summary>
    private bool IsCondition(int word) => _syntax.Marker(word, "mark") is "if" or "unless" or "whether";

    private bool IsStance(Predicate predicate) => _sequels.IsBecoming(predicate.Word) || lexicon.IsIn(predicate.Kind is PredicateKind.Verb ? Verbs : Partisans, predicate.Lemma)
        || (predicate.Kind is PredicateKind.Verb ? lexicon.IsIn(Minded, predicate.Lemma) : IsLeaning(predicate))
        || _syntax.Marker(predicate.Word, "case") is "for" or "against";

    private bool IsLeaning(Predicate predicate) => lexicon.IsIn(TurnLeanings.For, predicate.Lemma) || lexicon.IsIn(TurnLeanings.Against, predicate.Lemma);

    /// <summary>What is ruled on, where nobody is told to do so: "<b>the vote for women</b>, thrown out in 1959". Who is <b>opposed</b> or <b>resigned</b> to something is so himself.</summary>
    private int PatientOf(Predicate predicate) => !_syntax.IsPassive(predicate.Word) || lexicon.IsIn(Minded, predicate.Lemma) ? SyntaxReading.None
        : predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Object).Select(argument => argument.Word).FirstOrDefault(SyntaxReading.None);

    private bool IsPatient(int word, int subject) => layer.At(word)!.Kind is PredicateKind.Verb && PatientOf(layer.At(word)!) == subject;

    /// <summary>Only a plain mark makes a phrase tell of a time; of who is for or against something a faint one does: "long a friend of the party".</summary>
    private bool IsMarked(int word) => marks.Of(word) is var (then, now)
        && (then == TurnMarks.Plain || now == TurnMarks.Plain || (then > 0 && (lexicon.IsIn(Partisans, _syntax.Lemma(word)) || IsLeaning(layer.At(word)!) || marks.IsAfterSide(word))));

    /// <summary>"A <b>former</b> partner" tells whose office is over, not whose mind has changed, unless it names a side.</summary>
    private bool IsHolder(int word) => !lexicon.IsIn(Partisans, _syntax.Lemma(word)) && _syntax.Trees.ChildrenOf(word).Any(child => _syntax.Relation(child) is "amod" && lexicon.IsIn("former-word", _syntax.Lemma(child)));

    /// <summary>Whom a phrase is said of: the noun that it stands beside, the subject that it stands before, or whom the phrase before it is said of.</summary>
    private int BesideOf(int word, Dictionary<int, TurnSide> found)
    {
        int head = _syntax.Trees.HeadOf(word);
        bool isPartisan = lexicon.IsIn(Partisans, _syntax.Lemma(word));
        if (head < 0)
        {
            return SyntaxReading.None;
        }

        if (marks.TimeAbove(word) is >= 0 and int time)
        {
            int holder = _syntax.Trees.HeadOf(time);
            return holder < 0 || (holder < time && _syntax.Upos(holder) is "NOUN" or "PROPN") ? holder : _syntax.Child(holder, "nsubj") is var named && named < time ? named : SyntaxReading.None;
        }

        return _syntax.Relation(word) switch
        {
            "appos" or "acl" => head,
            "nmod" or "amod" when _syntax.Upos(head) is "NOUN" or "PROPN" && head < word => head,
            "parataxis" or "conj" or "appos" when found.TryGetValue(head, out TurnSide? side) => side.Subject,
            "obl" or "advmod" or "advcl" or "nsubj" when head > word && marks.Of(word).Then > 0 && OtherSubject(head, word) is >= 0 and int subject => subject,
            "obl" when head > word && marks.Of(word).Then == TurnMarks.Plain && SubjectBefore(head, word) is >= 0 and int named => named,
            "nsubj" when isPartisan && head > word => word,
            _ => SyntaxReading.None,
        };
    }

    /// <summary>The subject that a phrase is set off from by a comma: "<b>the abbot</b>, once in favour of it, has".</summary>
    private int SubjectBefore(int verb, int word)
    {
        int first = _syntax.Trees.FirstOf(word);
        int before = _syntax.Form(first) is "," ? first - 1 : first - 2;
        return before >= 0 && _syntax.Form(before + 1) is "," && _syntax.Child(verb, "nsubj") is var subject && subject >= 0 && subject <= before ? subject : SyntaxReading.None;
    }

    private int OtherSubject(int verb, int word)
    {
        foreach (int child in _syntax.Trees.ChildrenOf(verb))
        {
            if (child > word && _syntax.Relation(child) is "nsubj")
            {
                return child;
            }
        }

        return SyntaxReading.None;
    }

    /// <summary>Of two subjects the one next to the verb that means somebody: "a former friend of the party, <b>she</b> now fights it".</summary>
    private int SubjectOf(Predicate predicate)
    {
        int subject = SyntaxReading.None;
        foreach (Argument argument in predicate.Arguments)
        {
            bool isNext = argument.Function is ArgumentFunction.Subject && layer.TimeAt(argument.Word) is null
                && (subject < 0 || (_syntax.Relation(argument.Word) is "nsubj" && argument.Word < predicate.Word && !_syntax.IsRelative(argument.Word)));
            subject = isNext ? argument.Word : subject;
        }

        return subject;
    }
}
