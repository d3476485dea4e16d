using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Takes for events, too, what only frames tell: a coronation, a launching, a stay in a town.</summary>
internal static class FrameEvents
{
    private static readonly WordSet Happenings = new("visit ceremony honour");
    private static readonly WordSet Doers = new("visitor participant giver");
    private static readonly WordSet Fellows = new("host receiver");

    /// <summary>The events with those of frames whose words tell none yet, without a type, ordered by trigger; an event without a time has that of its frame.</summary>
    public static ImmutableArray<EventMention> AddTo(ImmutableArray<EventMention> events, ImmutableArray<Frame> frames, PredicateLayer layer)
    {
        Dictionary<TextSpan, Frame> open = [];
        foreach (Frame frame in frames.Where(frame => Happenings.Contains(frame.Type)))
        {
            open.TryAdd(frame.Trigger, frame);
        }

        if (open.Count == 0)
        {
            return events;
        }

        ImmutableArray<EventMention> timed = [.. events.Select(happening => open.Remove(happening.Trigger, out Frame? frame) ? happening with { Time = happening.Time ?? frame.Time } : happening)];
        HashSet<TextSpan> told = [.. events.Select(happening => happening.Trigger)];
        HashSet<TextSpan> carriers = [.. layer.Predicates.Where(predicate => predicate.Support is not null && told.Contains(SpanOf(layer, predicate.Word))).Select(predicate => SpanOf(layer, predicate.Support!.Value))];
        IEnumerable<EventMention> added = open.Values.Where(frame => !carriers.Contains(frame.Trigger)).Select(Mention);
        return [.. timed.Concat(added).OrderBy(happening => happening.Trigger)];
    }

    private static TextSpan SpanOf(PredicateLayer layer, int word) => layer.Syntax.Words[word].Form.Span;

    private static EventMention Mention(Frame frame) =>
        new(frame.Trigger, null, Of(frame, Doers), Of(frame, Fellows), frame.Reality)
        {
            Time = frame.Time,
            Place = frame.Roles.FirstOrDefault(role => role.Role == "place")?.Filler,
        };

    private static ImmutableArray<Participant> Of(Frame frame, WordSet names) =>
        [.. frame.Roles.Where(role => names.Contains(role.Role)).Select(role => role.Filler)];
}
