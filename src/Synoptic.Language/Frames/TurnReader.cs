using Synoptic.Language.Actors;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Reads who said one thing then and says another now: "the board, which <b>once</b> opposed the dam, <b>now</b> wants it",
/// "he <b>used to</b> defend the tax", "<b>long</b> a friend of the treaty, she voted against it".
/// </summary>
internal sealed class TurnReader(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality, RoleReader roles)
{
    /// <summary>The name of the frames.</summary>
    public const string Type = "shift";

    /// <summary>How plainly the two times must be told apart: by two plain marks, or by one and a tense or date; by two dates only of one thing.</summary>
    private const int Least = 4;

    /// <summary>How much it counts that one side is for what the other is against.</summary>
    private const int Opposed = 2;

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly TurnMarks _marks = new(layer, lexicon);
    private readonly TurnWords _words = new(layer, lexicon, reality);
    private readonly ReferentReader _referents = new(layer, reality.Participants);
    private readonly TurnLeanings _leanings = new(layer, lexicon);
    private readonly TurnTellings _tellings = new(layer, lexicon, reality);

    /// <summary>A frame for each turn, by the word for what is said now, or for what was said where nothing tells that.</summary>
    /// <param name="changes">The frames in which a word tells that something changed.</param>
    public IEnumerable<Frame> Read(IReadOnlyList<Frame> changes)
    {
        TurnSide[] sides = [.. new TurnSides(layer, lexicon, _marks).Find()];
        var used = new HashSet<int>();
        foreach ((TurnSide then, TurnSide now) in Pairs(sides, changes))
        {
            if (!used.Contains(then.Word) && !used.Contains(now.Word))
            {
                used.Add(then.Word);
                used.Add(now.Word);
                yield return FrameOf(then, now);
            }
        }

        foreach (TurnSide then in sides.Where(side => !used.Contains(side.Word) && (IsOver(side) || IsStart(side, changes))))
        {
            yield return FrameOf(then, null);
        }
    }

    private bool IsOver(TurnSide side) => side is { IsStance: true, IsPatient: false } && _syntax.Upos(side.Word) is "VERB" && _marks.IsOver(side.Word);

    /// <summary>Whether a phrase or clause beside a name tells from what the change came that its sentence tells of: "<b>long a friend of the tax</b>, he has turned against it".</summary>
    private bool IsStart(TurnSide side, IReadOnlyList<Frame> changes) => side.IsStance && side.Then > 0 && side.Now < TurnMarks.Plain && IsBeside(side)
        && changes.Any(change => SentenceOf(side) == layer.SentenceAt(change.Trigger.Start) && !change.Roles.Any(role => role.Role is "from")
            && change.Trigger != _syntax.Words[side.Word].Form.Span && IsActorOf(change, side.Subject));

    private bool IsActorOf(Frame change, int subject)
    {
        int meant = _syntax.IsRelative(subject) && _syntax.Trees.HeadOf(subject) is >= 0 and int clause ? _syntax.Trees.HeadOf(clause) : subject;
        return meant >= 0 && change.Roles.FirstOrDefault(role => role.Role is "actor") is { } actor
            && (actor.Filler.Span.Contains(_syntax.Words[meant].Form.Span) || IsPronoun(meant) || _referents.AreSame(_syntax.HeadOf(actor.Filler.Span), meant));
    }

    private bool IsBeside(TurnSide side) => _syntax.Relation(side.Word) is "acl" or "appos" or "amod" or "advcl" or "nmod";

    /// <summary>The pairs that tell of a turn, the plainest first, of equals those that stand closest.</summary>
    private IEnumerable<(TurnSide Then, TurnSide Now)> Pairs(TurnSide[] sides, IReadOnlyList<Frame> changes)
    {
        var pairs = new List<(TurnSide Then, TurnSide Now, int Plainness)>();
        for (int i = 0; i < sides.Length; i++)
        {
            for (int j = i + 1; j < sides.Length && SentenceOf(sides[j]) - SentenceOf(sides[i]) <= 1; j++)
            {
                (TurnSide then, TurnSide now) = Ordered(sides[i], sides[j]);
                if (PlainnessOf(then, now, changes) is >= Least and int plainness && AreSame(then, now))
                {
                    pairs.Add((then, now, plainness));
                }
            }
        }

        return pairs.OrderByDescending(pair => pair.Plainness).ThenBy(pair => Math.Abs(pair.Now.Word - pair.Then.Word)).Select(pair => (pair.Then, pair.Now));
    }

    /// <summary>Of two sides in text order the one of then and the one of now.</summary>
    private (TurnSide Then, TurnSide Now) Ordered(TurnSide first, TurnSide second)
    {
        bool isPresent = first.Now == TurnMarks.Plain || (first.Now > 0 && _syntax.Xpos(first.Word) is "VBZ" or "VBP" && _syntax.Xpos(second.Word) is "VBD");
        return IsReplaced(first, second) ? (Ended(first), Begun(second))
            : isPresent && second.Then > 0 && first.Then == 0 ? (second, first)
            : IsRecalled(first, second) ? (Ended(second), first)
            : (first, second);
    }

    /// <summary>Whether the second side tells what went before the first, and both the like: "said "soon" on Monday. In May he <b>had said</b> "never"".</summary>
    private bool IsRecalled(TurnSide first, TurnSide second) => first.Now > 0 && second.Then > 0 && _marks.IsEarlier(second.Word) && !_marks.IsEarlier(first.Word) && first.Then < TurnMarks.Plain
        && (_words.AreQuoted(second.Word, first.Word) || _words.AreAmounts(second.Word, first.Word) || _tellings.AreOfOne(second.Word, first.Word) || (_words.Share(second.Word, first.Word) && _leanings.AreOpposed(second.Word, first.Word)));

    /// <summary>Whether a wording is no longer used, and another one is: "no longer speaks of <b>"brothers"</b>; since May it has written <b>"neighbours"</b>".</summary>
    private bool IsReplaced(TurnSide first, TurnSide second) => _marks.IsGone(first.Word) && !_marks.IsGone(second.Word) && _words.AreQuoted(first.Word, second.Word);

    private static TurnSide Ended(TurnSide side) => side with { Then = TurnMarks.Plain, Now = 0 };

    private static TurnSide Begun(TurnSide side) => side with { Then = 0, Now = TurnMarks.Plain };

    private int PlainnessOf(TurnSide then, TurnSide now, IReadOnlyList<Frame> changes)
    {
        int announced = Announced(then, changes);
        bool isPast = now.Then == TurnMarks.Plain && now.Now < TurnMarks.Plain;
        if (!(then.IsStance || now.IsStance) || then.Then == 0 || isPast || IsPart(then, now) || IsPart(now, then))
        {
            return 0;
        }

        bool isBeside = IsBeside(then) && (_syntax.Relation(then.Word) is "advcl" || _syntax.Trees.HeadOf(then.Word) == now.Subject);
        bool isOpposed = (isBeside || _words.Share(then.Word, now.Word)) && _leanings.AreOpposed(then.Word, now.Word);
        if ((then.IsPatient && !isOpposed) || (now.Now + announced == 0 && !(isOpposed && isBeside)))
        {
            return 0;
        }

        int alike = AlikenessOf(then.Word, now.Word);
        int contrast = alike > 0 && _marks.IsTimedFirst(then.Word) && _marks.IsTimedFirst(now.Word) ? 1 : 0;
        return then.Then + now.Now + alike + contrast + (isOpposed ? Opposed : 0) + announced - Math.Abs(SentenceOf(now) - SentenceOf(then));
    }

    /// <summary>How much the two are alike: 0 not, 1 one deed or thing, 2 two amounts or wordings, 3 two of the same deed or thing, or of one matter told of then as past.</summary>
    private int AlikenessOf(int then, int now)
    {
        if (_words.AreAmounts(then, now))
        {
            return layer.LemmaAt(then) == layer.LemmaAt(now) ? 3 : 2;
        }

        return _marks.IsEarlier(then) && _tellings.AreOfOne(then, now) ? 3
            : !_words.AreAlike(then, now) ? 0
            : !_words.AreQuoted(then, now) ? 1
            : _words.Share(then, now) || _tellings.AreOfOne(then, now) ? 3 : 2;
    }

    /// <summary>How plainly a word before tells that something changed: "she has <b>recanted</b>: what she praised in May she now damns".</summary>
    private int Announced(TurnSide side, IReadOnlyList<Frame> changes)
    {
        bool isSame = changes.Any(change => SentenceOf(side) == layer.SentenceAt(change.Trigger.Start) && change.Trigger != _syntax.Words[side.Word].Form.Span);
        bool isBefore = changes.Any(change => SentenceOf(side) - layer.SentenceAt(change.Trigger.Start) == 1 && !change.Roles.Any(role => role.Role is "from" or "to"));
        return isBefore ? TurnMarks.Plain : isSame ? TurnMarks.Faint : 0;
    }

    /// <summary>Whether both are told of one: by name, or by a pronoun in the same sentence or the next.</summary>
    private bool AreSame(TurnSide then, TurnSide now) => then.IsPatient == now.IsPatient && (_referents.AreSame(then.Subject, now.Subject)
        || IsPronoun(now.Subject)
        || (IsPronoun(then.Subject) && SentenceOf(then) == SentenceOf(now)));

    private bool IsPronoun(int subject) => _referents.IsPronoun(subject) && !_referents.IsFirstPerson(subject);

    /// <summary>Whether the one is what the other says: "said that it <b>now wants</b>".</summary>
    private bool IsPart(TurnSide inner, TurnSide outer)
    {
        int word = inner.Word;
        while (word >= 0 && word != outer.Word)
        {
            bool isBeside = (_syntax.Relation(word) is "advcl" && _syntax.Marker(word, "mark") is not "to") || _syntax.Relation(word) is "conj" or "parataxis" or "acl" or "appos" or "nmod" or "obl" or "nsubj" or "advmod" or "amod";
            word = isBeside ? SyntaxReading.None : _syntax.Trees.HeadOf(word);
        }

        return word == outer.Word;
    }

    private int SentenceOf(TurnSide side) => layer.SentenceAt(_syntax.Words[side.Word].Form.Span.Start);

    private Frame FrameOf(TurnSide then, TurnSide? now)
    {
        int actor = now is not null && _referents.IsPronoun(then.Subject) ? now.Subject : then.Subject;
        bool isQuoted = now is not null && _words.AreQuoted(then.Word, now.Word);
        TextSpan said = SaidBy(then, isQuoted);
        var found = new List<FrameRole> { then.IsPatient ? Spanning("issue", _words.Name(actor)) : new("actor", roles.Participant(actor)), Spanning("from", said) };
        if (!then.IsPatient && _words.IssueOf(then.Word, now?.Word ?? then.Word) is { } issue && issue != said)
        {
            found.Add(Spanning("issue", issue));
        }

        if (now is not null)
        {
            found.Add(Spanning("to", SaidBy(now, isQuoted)));
        }

        int trigger = (now ?? then).Word;
        FactualityReading standing = reality.Read(trigger);
        standing = standing.Factuality is Factuality.Denied or Factuality.Planned ? standing with { Factuality = Factuality.Asserted } : standing; // "will no longer want it" is a turn
        return new Frame(Type, _syntax.Words[trigger].Form.Span, [.. found.OrderBy(role => role.Filler.Span)], standing, null);
    }

    private TextSpan SaidBy(TurnSide side, bool isQuoted) => isQuoted ? _words.Wording(side.Word) : _words.Said(side.Word);

    private static FrameRole Spanning(string role, TextSpan span) => new(role, new Participant(span, null, null));
}
