using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>
/// Tells apart the meetings that one verb tells of: "met Bo in Leuven on Tuesday <b>and again in Ghent on Thursday</b>", "heard the
/// millers on Monday <b>and the bakers on Tuesday</b>". The words after "and" have a day of their own and no verb.
/// </summary>
internal sealed class SecondOccasions(PredicateLayer layer, ParticipantReader participants)
{
    private const int DayLength = 10;

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The event, or the two events that its words tell.</summary>
    public IEnumerable<EventMention> Split(EventMention told, int word)
    {
        if (told is not { Type: "CONSULT", Time: { } time } || Second(word, time) is not { } second)
        {
            yield return told;
            yield break;
        }

        bool IsSecond(Participant party) => party.Span.Start >= second.Start && party.Span.Start < second.End;
        ImmutableArray<Participant> others = Parties(second);
        int? elsewhere = PlaceIn(second);
        if (others.IsEmpty && elsewhere is null && !IsRepeated(second))
        {
            yield return told; // "on Saturday and Sunday"
            yield break;
        }

        bool isReceived = told.Mode is "visit" && told.Actors.Any(party => party.Span.Start > layer.Syntax.Words[word].Form.Span.Start); // the host is the recipient
        ImmutableArray<Participant> recipients = [.. told.Recipients.Where(party => !IsSecond(party))];
        yield return told with { Recipients = recipients, Actors = [.. told.Actors.Where(party => !IsSecond(party))], Place = told.Place is { } place && IsSecond(place) ? null : told.Place };
        yield return told with
        {
            Actors = isReceived && !others.IsEmpty ? others : [.. told.Actors.Where(party => !IsSecond(party))],
            Recipients = others.IsEmpty || isReceived ? recipients : others,
            Time = TimeIn(second),
            Place = elsewhere is { } other ? participants.Read(other) : null,
        };
    }

    /// <summary>"And <b>again</b> on Thursday".</summary>
    private bool IsRepeated(TextSpan span)
    {
        for (int word = _syntax.FirstAt(span.Start); word < _syntax.Words.Length && _syntax.Words[word].Form.Span.Start < span.End; word++)
        {
            if (_syntax.Lemma(word) is "again" or "second" or "twice")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stretch from "and" to the end of its clause, where it has a day other than the first and no verb; or null.</summary>
    private TextSpan? Second(int verb, int time)
    {
        bool isAfterTime = false;
        for (int word = verb + 1; word < _syntax.Words.Length && !IsEnd(word); word++)
        {
            isAfterTime |= layer.TimeAt(word) == time;
            if (isAfterTime && _syntax.Relation(word) is "cc" && _syntax.Form(word) is "and" or "then" && layer.TimeAt(word) is null)
            {
                TextSpan rest = Rest(word);
                return TimeIn(rest) is { } second && second != time && DayOf(second) != DayOf(time) ? rest : null;
            }
        }

        return null;
    }

    private TextSpan Rest(int conjunction)
    {
        int last = conjunction;
        while (last + 1 < _syntax.Words.Length && !IsEnd(last + 1))
        {
            last++;
        }

        return TextSpan.Cover(_syntax.Words[conjunction].Form.Span, _syntax.Words[last].Form.Span);
    }

    private bool IsEnd(int word) => _syntax.Form(word) is "." or ";" or ":" or "?" or "!" or "\"" or "\u201D" or "\u201C" or "(" or "\u2014"
        || _syntax.Upos(word) is "VERB" or "AUX" || _syntax.Xpos(word) is "WRB" or "WDT" or "WP" or "WP$" or "TO";

    private int? TimeIn(TextSpan span)
    {
        for (int word = _syntax.FirstAt(span.Start); word < _syntax.Words.Length && _syntax.Words[word].Form.Span.Start < span.End; word++)
        {
            if (layer.TimeAt(word) is { } time && IsDay(time))
            {
                return time;
            }
        }

        return null;
    }

    private int? PlaceIn(TextSpan span)
    {
        for (int word = _syntax.FirstAt(span.Start); word < _syntax.Words.Length && _syntax.Words[word].Form.Span.Start < span.End; word++)
        {
            if (_syntax.Marker(word, "case") is { } marker && PlaceMarkers.IsPlace(marker) && PlaceNames.IsPlace(layer, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Those who are told of after "and", other than where and when: what stands bare, or after "with" or "by".</summary>
    private ImmutableArray<Participant> Parties(TextSpan span)
    {
        var found = ImmutableArray.CreateBuilder<Participant>();
        for (int word = _syntax.FirstAt(span.Start); word < _syntax.Words.Length && _syntax.Words[word].Form.Span.Start < span.End; word++)
        {
            bool isParty = _syntax.Upos(word) is "NOUN" or "PROPN" && layer.TimeAt(word) is null && layer.OwnMentionAt(word) is { } mention
                && layer.Document.Parsed.Mentions[mention].Type is EntityType.Person or EntityType.Organization
                && _syntax.Marker(word, "case") is null or "with" or "by";
            if (isParty && _syntax.Relation(word) is not ("compound" or "flat" or "nmod:poss" or "appos"))
            {
                found.Add(participants.Read(NamesBeside.Of(layer, word) ?? word));
            }
        }

        return [.. found.DistinctBy(party => party.Span)];
    }

    /// <summary>Of a report without a date the weekday is all that is known.</summary>
    private bool IsDay(int time) => layer.Document.Parsed.Times[time] is { Type: TimexType.Date or TimexType.Time, Value: null or { Length: >= DayLength } };

    private string DayOf(int time) => layer.Document.Parsed.Times[time] is { Value: { } value } ? value : layer.Document.Parsed.Times[time].Span.Read(_syntax.Text);
}
