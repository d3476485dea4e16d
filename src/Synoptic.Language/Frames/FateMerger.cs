using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Joins what became of a thing to what was done with it: "the rocket <b>launched</b> on Friday <b>broke up</b>" is one test.</summary>
internal sealed class FateMerger
{
    private const string Thing = "weapon";
    private const string Doer = "actor";
    private const string Aim = "purpose";

    private readonly PredicateLayer _layer;
    private readonly Dictionary<int, int> _chains = [];

    public FateMerger(PredicateLayer layer)
    {
        _layer = layer;
        for (int chain = 0; chain < layer.Document.Chains.Length; chain++)
        {
            foreach (int mention in layer.Document.Chains[chain].Mentions)
            {
                _chains[mention] = chain;
            }
        }
    }

    /// <summary>The frames, each that tells no doer joined to the one before it of the same thing in its sentence or the last.</summary>
    public IReadOnlyList<Frame> Merge(IEnumerable<Frame> frames)
    {
        var merged = new List<Frame>();
        foreach (Frame frame in frames)
        {
            int before = merged.FindLastIndex(other => IsOf(other, frame));
            if (before < 0)
            {
                merged.Add(frame);
                continue;
            }

            merged[before] = merged[before] with
            {
                Roles = [.. merged[before].Roles.Concat(Missing(merged[before], frame)).OrderBy(role => role.Filler.Span)],
                Time = merged[before].Time ?? frame.Time,
            };
        }

        return merged;
    }

    private static string? OutcomeOf(Frame frame) => WordOf(frame, OutcomeReader.Role);

    private static string? WordOf(Frame frame, string name) =>
        frame.Roles.Where(role => role.Role == name).Select(role => role.Word).FirstOrDefault();

    /// <summary>Whether the later frame tells the fate of the thing of the earlier and denies nothing of it.</summary>
    private bool IsOf(Frame earlier, Frame later) => earlier.Type == later.Type
        && (OutcomeOf(earlier) is not { } outcome || OutcomeOf(later) is not { } other || outcome == other)
        && _layer.SentenceAt(later.Trigger.Start) - _layer.SentenceAt(earlier.Trigger.Start) is 0 or 1
        && earlier.Reality.Factuality == later.Reality.Factuality
        && (earlier.Time is null || later.Time is null || earlier.Time == later.Time)
        && ThingOf(earlier) is { } thing && ThingOf(later) is { } same && AreSame(thing, same)
        && !later.Roles.Any(role => role.Role is Doer or Aim && earlier.Roles.Any(other => other.Role == role.Role && !AreSame(other.Filler, role.Filler)));

    private static Participant? ThingOf(Frame frame) => frame.Roles.FirstOrDefault(role => role.Role == Thing)?.Filler;

    private bool AreSame(Participant first, Participant second) => first.Span.Overlaps(second.Span)
        || (first.Mention is { } one && second.Mention is { } other && _chains.TryGetValue(one, out int chain) && _chains.TryGetValue(other, out int same) && chain == same);

    private static ImmutableArray<FrameRole> Missing(Frame frame, Frame further) =>
        [.. further.Roles.Where(role => !frame.Roles.Any(own => own.Role == role.Role))];
}
