using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads the further stops of a journey that leave out its verb: "was in Riga on Monday, <b>Vilnius on Tuesday</b> and <b>Minsk on Friday</b>".</summary>
internal sealed class StopsReader(PredicateLayer layer, RoleReader roles)
{
    private const string Type = "visit";
    private const string Place = "place";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>A frame for each further stop of each visit that has a place and a time.</summary>
    public IEnumerable<Frame> Read(IReadOnlyList<Frame> frames) => Dated(frames).Concat(Joined(frames));

    /// <summary>"Returned from Riga <b>and Tallinn</b>": each of two places that are joined is one of a visit of its own.</summary>
    private IEnumerable<Frame> Joined(IReadOnlyList<Frame> frames)
    {
        foreach (Frame frame in frames.Where(frame => frame.Type == Type))
        {
            FrameRole[] places = [.. frame.Roles.Where(role => role.Role == Place)];
            foreach (FrameRole place in places.Length > 1 ? places : [])
            {
                int word = _syntax.HeadOf(place.Filler.Span);
                if (_syntax.Relation(word) is "conj" && _syntax.Upos(word) is "PROPN" or "NOUN")
                {
                    yield return frame with { Trigger = _syntax.Words[word].Form.Span, Roles = [.. With(frame.Roles, place)] };
                }
            }
        }
    }

    private IEnumerable<Frame> Dated(IReadOnlyList<Frame> frames)
    {
        foreach (Frame frame in frames.Where(frame => frame.Type == Type && frame.Time is not null))
        {
            foreach (FrameRole place in frame.Roles.Where(role => role.Role == Place).Take(1))
            {
                int end = Math.Max(place.Filler.Span.End, layer.Document.Parsed.Times[frame.Time!.Value].Span.End);
                foreach ((int name, int time) in StopsAfter(layer.WordAt(end)))
                {
                    var stop = new FrameRole(Place, roles.Participant(name));
                    yield return frame with { Time = time, Trigger = _syntax.Words[name].Form.Span, Roles = [.. With(frame.Roles, stop)] };
                }
            }
        }
    }

    private static ImmutableArray<FrameRole> With(ImmutableArray<FrameRole> known, FrameRole place) =>
        [.. known.Where(role => role.Role is not (Place or "host")).Append(place).OrderBy(role => role.Filler.Span)];

    /// <summary>A name and a date, each after no more than conjunction, comma and preposition.</summary>
    private IEnumerable<(int Name, int Time)> StopsAfter(int word)
    {
        while (true)
        {
            int name = Skip(word);
            int after = name > word && IsName(name) ? EndOfName(name) : SyntaxReading.None;
            int date = after < 0 ? SyntaxReading.None : after < _syntax.Words.Length && _syntax.Upos(after) == "ADP" ? after + 1 : after;
            if (date < 0 || date >= _syntax.Words.Length || TimeAt(date) is not { } time)
            {
                yield break;
            }

            yield return (name, time);
            word = layer.WordAt(layer.Document.Parsed.Times[time].Span.End);
        }
    }

    private int Skip(int word)
    {
        while (word < _syntax.Words.Length && (_syntax.Form(word) is "," or ";" || _syntax.Upos(word) is "CCONJ" or "ADP" || _syntax.Lemma(word) is "then"))
        {
            word++;
        }

        return word;
    }

    private bool IsName(int word) => word < _syntax.Words.Length && _syntax.Upos(word) == "PROPN" && TimeAt(word) is null;

    private int EndOfName(int word)
    {
        while (IsName(word))
        {
            word++;
        }

        return word;
    }

    private int? TimeAt(int word) => layer.TimeAt(word) is { } time && layer.Document.Parsed.Times[time].Type is TimexType.Date or TimexType.Time ? time : null;
}
