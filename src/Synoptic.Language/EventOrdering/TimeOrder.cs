using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>
/// Orders events by their dates: every event against the events of the nearest other date before it in the text, no more
/// than <see cref="Reach"/> sentences back, and against its neighbour of the same date.
/// </summary>
internal sealed class TimeOrder(PredicateLayer layer, ImmutableArray<EventMention> events, EventWords words)
{
    /// <summary>How many sentences back a date is compared: a report's next date is rarely told farther off, and farther pairs follow from the nearer ones.</summary>
    private const int Reach = 2;

    private static readonly WordSet Bounds = new("since until till before after by from");

    private readonly ParsedDocument _parsed = layer.Document.Parsed;

    /// <summary>The pairs, in text order of their second event.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int second = 0; second < events.Length; second++)
        {
            if (DateOf(second) is not { } date)
            {
                continue;
            }

            foreach (int first in Earlier(second))
            {
                if (!words.AreOne(first, second) && DateOf(first)!.Value.RelationTo(date) is { } relation)
                {
                    yield return new EventOrder(first, relation, second, Evidence(first, second));
                }
            }
        }
    }

    /// <summary>The nearest dated event before this one, and those that share its date expression.</summary>
    private IEnumerable<int> Earlier(int second)
    {
        int? time = null;
        for (int first = second - 1; first >= 0 && SentenceOf(second) - SentenceOf(first) <= Reach; first--)
        {
            if (DateOf(first) is null || (time is { } known && events[first].Time != known))
            {
                continue;
            }

            yield return first;
            if (events[first].Time == events[second].Time)
            {
                yield break;
            }

            time ??= events[first].Time;
        }
    }

    private DayStretch? DateOf(int mention) =>
        events[mention].Time is { } time && !IsBound(_parsed.Times[time].Span) ? DayStretch.Of(_parsed.Times[time]) : null;

    /// <summary>"Since 1949", "by Monday": the date bounds the event and is not its own.</summary>
    private bool IsBound(TextSpan time)
    {
        int word = WordAt(time.Start);
        return word > 0 && Bounds.Contains(_parsed.Words[word - 1].Form.Span.Slice(_parsed.Document.Text));
    }

    private int SentenceOf(int mention)
    {
        int word = WordAt(events[mention].Trigger.Start);
        return _parsed.Tokens[_parsed.Words[word].Form.Token].Sentence;
    }

    private int WordAt(int offset)
    {
        int low = 0;
        int high = _parsed.Words.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _parsed.Words[middle].Form.Span.Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private TextSpan Evidence(int first, int second) =>
        TextSpan.Cover(_parsed.Times[events[first].Time!.Value].Span, _parsed.Times[events[second].Time!.Value].Span);
}
