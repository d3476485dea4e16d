using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds when something happens: the time that hangs on its predicate, or else the only one of its clause.</summary>
internal sealed class MomentFinder(PredicateLayer layer, CircumstanceReader circumstances, ClauseMap clauses, PatternLexicon lexicon)
{
    /// <summary>The class of verbs that set a day for something.</summary>
    private const string Arranging = "arranging";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The time expression (index), or null.</summary>
    public int? MomentOf(Predicate predicate) =>
        MomentWithin(predicate.Word, predicate.Kind is PredicateKind.Noun ? _syntax.Trees.FirstOf(predicate.Word) : predicate.Word + 1, isOfClause: true)
        ?? circumstances.TimeOf(predicate) ?? BeforeWhen(clauses.ClauseOf(predicate.Word)) ?? OfClause(clauses.ClauseOf(predicate.Word))
        ?? clauses.Around(clauses.ClauseOf(predicate.Word)).Select(OfClause).FirstOrDefault(time => time is not null)
        ?? (predicate.Kind is PredicateKind.Noun ? Arranged(predicate.Word) : null);

    /// <summary>The time within the words that hang on a word, or null.</summary>
    public int? MomentWithin(int word) => MomentWithin(word, word + 1, isOfClause: false);

    private int? MomentWithin(int word, int first, bool isOfClause)
    {
        if (isOfClause && _syntax.Upos(word) == "VERB")
        {
            return null;
        }

        for (int below = first; below <= _syntax.Trees.LastOf(word); below++)
        {
            bool isIts = clauses.ClauseOf(below) == clauses.ClauseOf(word) && !IsOf(below);
            if (isIts && TimeAt(below) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>"The trial of the gun <b>fixed</b> for <b>tomorrow</b>".</summary>
    private int? Arranged(int word)
    {
        int last = _syntax.Trees.LastOf(_syntax.Trees.HeadOf(word) is >= 0 and int head ? head : word);
        for (int below = word + 1; below <= last; below++)
        {
            if (TimeAt(below) is { } time && clauses.ClauseOf(below) is var clause && clause > word && lexicon.IsIn(Arranging, layer.LemmaAt(clause)))
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>Whether a time only tells out of how many: "the third test of <b>the year</b>".</summary>
    private bool IsOf(int word)
    {
        int head = word;
        while (_syntax.Trees.HeadOf(head) is >= 0 and int above && layer.TimeAt(above) is { } time && time == layer.TimeAt(head))
        {
            head = above;
        }

        return layer.TimeAt(head) is not null && _syntax.Marker(head, "case") is "of";
    }

    /// <summary>"On <b>Friday</b>, when it was tried".</summary>
    private int? BeforeWhen(int clause)
    {
        int opening = _syntax.Child(clause, "advmod");
        opening = opening >= 0 && _syntax.Lemma(opening) == "when" ? opening : SyntaxReading.None;
        for (int before = opening - 1; before >= 0; before--)
        {
            if (_syntax.Upos(before) != "PUNCT")
            {
                return TimeAt(before);
            }
        }

        return null;
    }

    private int? OfClause(int clause)
    {
        int? only = null;
        for (int word = _syntax.Trees.FirstOf(clause); word <= _syntax.Trees.LastOf(clause); word++)
        {
            if (TimeAt(word) is { } time && time != only && clauses.ClauseOf(word) == clause)
            {
                if (only is not null)
                {
                    return null;
                }

                only = time;
            }
        }

        return only;
    }

    private int? TimeAt(int word) =>
        !_syntax.IsDateline(word) && !_syntax.IsUntil(word) && layer.TimeAt(word) is { } time && layer.Document.Parsed.Times[time].Type is TimexType.Date or TimexType.Time ? time : null;
}
