using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>
/// Orders events by their dates: every event against those of the nearest <see cref="MostDates"/> other dates before it in the text, no more
/// than <see cref="Reach"/> sentences back. Of events with one date expression only joined verbs are of one day ("on Monday
/// they met and signed").
/// </summary>
internal sealed class TimeOrder(PredicateLayer layer, ImmutableArray<EventMention> events, EventWords words)
{
    /// <summary>How many sentences back a date is compared: a report's next date is rarely told farther off, and farther pairs follow from the nearer ones.</summary>
    private const int Reach = 2;

    /// <summary>How many other dates are compared: of three days the middle one is often told last, "on Monday … on Friday … on Wednesday".</summary>
    private const int MostDates = 2;

    /// <summary>How many events of each other date are told: a long list of deeds on two days is no order of each with each.</summary>
    private const int Most = 3;

    /// <summary>How many events back a date is looked for, so that a sentence without end costs no more than its length.</summary>
    private const int MostEvents = 50;

    private static readonly WordSet Bounds = new("since until till before after by from");

    private readonly ParsedDocument _parsed = layer.Document.Parsed;

    /// <summary>The pairs, in text order of their second event.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int second = 0; second < events.Length; second++)
        {
            if (words.Words[second] < 0 || DateOf(second) is not { } date)
            {
                continue;
            }

            foreach (int first in Earlier(second))
            {
                foreach (OrderRelation relation in words.AreOne(first, second) ? [] : DateOf(first)!.Value.RelationsTo(date))
                {
                    yield return new EventOrder(first, relation, second, Evidence(first, second));
                }
            }
        }
    }

    /// <summary>The events of the nearest other dates before this one, and the one of its own date that it is joined to.</summary>
    private IEnumerable<int> Earlier(int second)
    {
        var found = new Dictionary<int, int>(); // how many by date
        for (int first = second - 1; first >= 0 && IsNear(first, second); first--)
        {
            if (events[first].Time is not { } time || (time == events[second].Time && !words.AreJoined(first, second)) || DateOf(first) is null)
            {
                continue;
            }

            int count = found.GetValueOrDefault(time);
            if (count < Most && (count > 0 || found.Count < MostDates))
            {
                found[time] = count + 1;
                yield return first;
            }
        }
    }

    private bool IsNear(int first, int second) =>
        second - first <= MostEvents && words.Words[first] >= 0 && SentenceOf(second) - SentenceOf(first) <= Reach;

    private DayStretch? DateOf(int mention)
    {
        if (events[mention].Time is not { } time)
        {
            return null;
        }

        TextSpan span = _parsed.Times[time].Span;
        return words.HasTimeOfItsOwn(mention, span) && !IsBound(span) ? DayStretch.Of(_parsed.Times[time]) : null;
    }

    /// <summary>"Since 1949", "by Monday": the date bounds the event and is not its own.</summary>
    private bool IsBound(TextSpan time)
    {
        int word = _parsed.Words.FirstAfter(time.Start);
        return word > 0 && Bounds.Contains(_parsed.Words[word - 1].Form.Span.Slice(_parsed.Document.Text));
    }

    private int SentenceOf(int mention) => _parsed.Tokens[_parsed.Words[words.Words[mention]].Form.Token].Sentence;

    private TextSpan Evidence(int first, int second) =>
        TextSpan.Cover(_parsed.Times[events[first].Time!.Value].Span, _parsed.Times[events[second].Time!.Value].Span);
}
