using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads from what to what something changed, wherever the tree hangs it: "raised the allowance to men out of work <b>from two shillings to three</b>".</summary>
internal sealed class TurnRanges(PredicateLayer layer)
{
    private const string From = "from";
    private const string To = "to";

    /// <summary>How many words "to" may stand behind the first number: "nine <b>large projects</b> to six".</summary>
    private const int Counting = 3;

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The change with both ends of its range, where one of them was not read.</summary>
    public Frame Complete(Frame change)
    {
        if (!change.Roles.Any(role => role.Role is "issue") || IsWhole(change))
        {
            return change;
        }

        int trigger = layer.WordAt(change.Trigger.Start);
        if (Counted(trigger) is var (least, most))
        {
            return Between(change, least.First, least.Span, most);
        }

        int last = _syntax.Trees.LastOf(trigger);
        for (int word = trigger + 1; word < last; word++)
        {
            if (_syntax.Form(word) is From && _syntax.Relation(word) is "case" && IsOf(word, trigger) && EndOf(word, last) is >= 0 and int to)
            {
                TextSpan old = Cover(word + 1, to - 1);
                TextSpan young = Cover(to + 1, Math.Max(_syntax.Trees.HeadOf(to), _syntax.Trees.LastOf(_syntax.Trees.HeadOf(to))));
                return Between(change, word, old, young);
            }
        }

        return change;
    }

    private Frame Between(Frame change, int from, TextSpan old, TextSpan young) => change with
    {
        Roles = [.. change.Roles.Where(role => role.Role is not (From or To)).Select(role => Before(role, SpanOf(from))).Append(Spanning(From, old)).Append(Spanning(To, young)).OrderBy(role => role.Filler.Span)],
    };

    /// <summary>Whether both ends are read, each once.</summary>
    private static bool IsWhole(Frame change) => change.Roles.Count(role => role.Role is From) == 1 && change.Roles.Count(role => role.Role is To) == 1;

    /// <summary>Two numbers after a verb, however the tree hangs them: "from <b>a hundred and twenty marks</b> to <b>a hundred and six</b>".</summary>
    private ((int First, TextSpan Span), TextSpan)? Counted(int trigger)
    {
        ImmutableArray<Quantity> quantities = layer.Document.Parsed.Quantities;
        for (int index = 0; index + 1 < quantities.Length; index++)
        {
            (TextSpan old, TextSpan young) = (quantities[index].Span, quantities[index + 1].Span);
            int from = layer.WordAt(old.Start) - 1;
            int to = layer.WordAt(young.Start) - 1;
            bool isRange = from > trigger && _syntax.Form(from) is From && _syntax.Form(to) is To && to > from && to - layer.WordAt(old.End) <= Counting;
            if (isRange && layer.SentenceAt(old.Start) == layer.SentenceAt(SpanOf(trigger).Start) && !Enumerable.Range(trigger + 1, to - trigger - 1).Any(word => _syntax.Upos(word) is "VERB"))
            {
                return ((from, Cover(from + 1, to - 1)), young);
            }
        }

        return null;
    }

    /// <summary>Whether no other verb stands in the tree between a word and the trigger.</summary>
    private bool IsOf(int word, int trigger)
    {
        int head = _syntax.Trees.HeadOf(word);
        while (head >= 0 && head != trigger && _syntax.Upos(head) is not "VERB")
        {
            head = _syntax.Trees.HeadOf(head);
        }

        return head == trigger;
    }

    /// <summary>The "to" that goes with a "from": its phrase hangs on the other, or beside it. Times from which to which something went on are no such range.</summary>
    private int EndOf(int from, int last)
    {
        int old = _syntax.Trees.HeadOf(from);
        for (int word = from + 2; word < last && !IsDay(old); word++)
        {
            int young = _syntax.Trees.HeadOf(word);
            if (_syntax.Form(word) is To && _syntax.Relation(word) is "case" && young > word && !IsDay(young) && (_syntax.Trees.HeadOf(young) == old || _syntax.Trees.HeadOf(young) == _syntax.Trees.HeadOf(old)))
            {
                return word;
            }
        }

        return SyntaxReading.None;
    }

    private bool IsDay(int word) => layer.TimeAt(word) is { } time && layer.Document.Parsed.Times[time].Type is not TimexType.Duration;

    /// <summary>A role up to where the range begins.</summary>
    private static FrameRole Before(FrameRole role, TextSpan from) => role.Filler.Span.Start < from.Start && from.Start < role.Filler.Span.End && role.Role is "issue"
        ? role with { Filler = role.Filler with { Span = new TextSpan(role.Filler.Span.Start, from.Start - 1) } }
        : role;

    private TextSpan SpanOf(int word) => _syntax.Words[word].Form.Span;

    private TextSpan Cover(int first, int last) => TextSpan.Cover(SpanOf(first), SpanOf(last));

    private static FrameRole Spanning(string role, TextSpan span) => new(role, new Participant(span, null, null));
}
