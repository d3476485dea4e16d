using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Gives those who vote like somebody the side of that vote: "Bolivia <b>joined</b> Russia", "Rome <b>voted with</b> the rest".</summary>
internal sealed class FellowReader(PredicateLayer layer)
{
    private const string Side = "side";
    private const string Voter = "voter";
    private const string Motion = "motion";

    /// <summary>The side of those who vote like somebody, until it is known which that is.</summary>
    private const string Same = "same";

    /// <summary>The role of who has voted so.</summary>
    private const string Like = "like";

    /// <summary>The frames, those with somebody's side given it, those whose side nothing tells left out.</summary>
    public IEnumerable<Frame> Resolve(IReadOnlyList<Frame> frames) => frames.Select(frame => SideOf(frame) == Same ? Resolved(frame, frames) : frame).OfType<Frame>();

    private static string? SideOf(Frame frame) => frame.Roles.Where(role => role.Role == Side).Select(role => role.Word).FirstOrDefault();

    private Frame? Resolved(Frame frame, IReadOnlyList<Frame> frames)
    {
        int sentence = layer.SentenceAt(frame.Trigger.Start);
        List<Frame> near = [.. frames.Where(other => other.Type == frame.Type && SideOf(other) is not (null or Same) && Math.Abs(layer.SentenceAt(other.Trigger.Start) - sentence) <= 1)];
        List<Participant> likes = [.. frame.Roles.Where(role => role.Role == Like).Select(role => role.Filler)];
        Frame? model = near.LastOrDefault(other => other.Roles.Any(role => role.Role == Voter && likes.Exists(like => AreSame(like, role.Filler))))
            ?? (likes.Count == 0 ? near.LastOrDefault(other => other.Trigger.Start < frame.Trigger.Start) : null);
        return model is null ? null : frame with
        {
            Roles =
            [
                .. frame.Roles.Where(role => role.Role is not (Side or Like))
                    .Append(new FrameRole(Side, new Participant(frame.Trigger, null, null), Word: SideOf(model)))
                    .Concat(frame.Roles.Any(role => role.Role == Motion) ? [] : model.Roles.Where(role => role.Role == Motion))
                    .OrderBy(role => role.Filler.Span),
            ],
        };
    }

    private bool AreSame(Participant first, Participant second) => first.Span.Overlaps(second.Span) || TextOf(first).Equals(TextOf(second), StringComparison.OrdinalIgnoreCase)
        || (first.Country is { } country && country == second.Country);

    private ReadOnlySpan<char> TextOf(Participant participant) => participant.Span.Slice(layer.Document.Parsed.Document.Text);
}
