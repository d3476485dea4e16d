using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>
/// Orders events by their dates: every event against the events of the nearest other date before it in the text, no more
/// than <see cref="Reach"/> sentences back. Of events with one date expression only joined verbs are of one day ("on Monday
/// they met and signed").
/// </summary>
internal sealed class TimeOrder(PredicateLayer layer, ImmutableArray<EventMention> events, EventWords words)
{
    /// <summary>How many sentences back a date is compared: a report's next date is rarely told farther off, and farther pairs follow from the nearer ones.</summary>
    private const int Reach = 2;

    /// <summary>How many events of the other date are told: a long list of deeds on two days is no order of each with each.</summary>
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
                if (!words.AreOne(first, second) && DateOf(first)!.Value.RelationTo(date) is { } relation)
                {
                    yield return new EventOrder(first, relation, second, Evidence(first, second));
                }
            }
        }
    }

    /// <summary>The events of the nearest other date before this one, and the one of its own date that it is joined to.</summary>
    private IEnumerable<int> Earlier(int second)
    {
        int? time = null;
        int found = 0;
        for (int first = second - 1; first >= 0 && found < Most && IsNear(first, second); first--)
        {
            bool isOfOneDate = events[first].Time == events[second].Time;
            bool isOther = !isOfOneDate && (time is null || events[first].Time == time);
            if ((isOther || (isOfOneDate && words.AreJoined(first, second))) && DateOf(first) is not null)
            {
                found++;
                time = isOther ? events[first].Time : time;
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
