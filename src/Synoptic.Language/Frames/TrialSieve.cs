using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Frames;

/// <summary>Takes for no assault what is done to try a weapon: "the navy <b>fired</b> a missile off the cape, and it <b>struck</b> the hulk".</summary>
internal static class TrialSieve
{
    private const string Assault = "ASSAULT";
    private const string Trial = "weapons-test";

    /// <summary>The events, those without a type that a trial tells, or that befall no person, body or state beside one.</summary>
    public static ImmutableArray<EventMention> Sift(ImmutableArray<EventMention> events, ImmutableArray<Frame> frames, ParsedDocument parsed)
    {
        Frame[] trials = [.. frames.Where(frame => frame.Type == Trial)];
        return trials.Length == 0 ? events : [.. events.Select(happening => happening.Type == Assault && Array.Exists(trials, trial => IsPart(happening, trial, parsed)) ? Untyped(happening) : happening)];
    }

    private static bool IsPart(EventMention happening, Frame trial, ParsedDocument parsed) =>
        happening.Trigger.Overlaps(trial.Trigger)
        || (happening.Trigger.Start > trial.Trigger.Start - Reach && happening.Trigger.Start < trial.Trigger.End + Reach
            && !happening.Recipients.Any(recipient => IsSomebody(recipient, parsed)));

    /// <summary>How far off, in characters, what a trial does may be told.</summary>
    private const int Reach = 160;

    private static bool IsSomebody(Participant participant, ParsedDocument parsed) => participant.Country is not null
        || (participant.Mention is { } mention && parsed.Mentions[mention].Type is EntityType.Person or EntityType.Organization);

    private static EventMention Untyped(EventMention happening) => happening with { Type = null, Mode = null, Context = [], CameoRoot = null };
}
