using Synoptic.Language.Model;
using Synoptic.Language.Patterns;

namespace Synoptic.Language.Frames;

/// <summary>
/// Reads another figure for what was told before: "a diplomat puts the number at 5,000", "the priest says six hundred".
/// It is the frame told last with a number of the same unit, with the new number and its estimator.
/// </summary>
internal static class Estimates
{
    /// <summary>What the lexicon names it; no frame of its own.</summary>
    public const string Name = "estimate";

    private const string Estimator = "estimator";

    /// <summary>The frame with the new figure; none where nothing was counted before or the figure counts something else.</summary>
    public static IEnumerable<Frame> Read(PatternMatch match, FrameBuilder builder, IReadOnlyList<Frame> before)
    {
        Frame? own = before.LastOrDefault(frame => frame.Trigger == builder.TriggerOf(match));
        Frame? last = before.LastOrDefault(frame => CountOf(frame) is not null && frame != own && (own is null || AreOfOneKind(own, frame)));
        if (last is null || CountOf(last) is not { } old || builder.NumberOf(match, old.Role) is not { } number || !builder.AreAlike(old, number))
        {
            return [];
        }

        IEnumerable<FrameRole> kept = last.Roles.Where(role => role.Role != old.Role && role.Role != Estimator);
        return [last with
        {
            Trigger = builder.TriggerOf(match),
            Roles = [.. kept.Append(number).Concat(builder.RolesOf(match, Estimator)).OrderBy(role => role.Filler.Span)],
        }];
    }

    /// <summary>Whether the words of a frame that is told anew ("put the <b>dead</b> at five") do not make it another.</summary>
    private static bool AreOfOneKind(Frame own, Frame frame) =>
        own.Type == frame.Type && own.Roles.Where(role => role.Word is not null).All(role => frame.Roles.Any(other => other.Role == role.Role && other.Word == role.Word));

    private static FrameRole? CountOf(Frame frame) =>
        RoleTable.Has(frame.Type, Estimator) ? frame.Roles.FirstOrDefault(role => role.Quantity is not null) : null;
}
