using Synoptic.Language.Model;

namespace Synoptic.Language.Frames;

/// <summary>
/// Joins what neighbouring words tell of one thing: "the delegation <b>from Oman</b>, <b>headed</b> by the deputy minister".
/// </summary>
internal static class FrameMerger
{
    /// <summary>The frames, those of a type that is merged joined to the one before where they do not disagree.</summary>
    /// <param name="frames">The frames in text order.</param>
    /// <param name="distance">How many sentences lie between two places of the text: 0 in the same, 1 in the next.</param>
    public static IReadOnlyList<Frame> Merge(IEnumerable<Frame> frames, Func<TextSpan, TextSpan, int> distance)
    {
        var merged = new List<Frame>();
        foreach (Frame frame in frames)
        {
            int last = RoleTable.Of(frame.Type).IsMerged ? merged.FindLastIndex(other => other.Type == frame.Type) : -1;
            if (last >= 0 && distance(merged[last].Trigger, frame.Trigger) is var far && far <= (TellsWhose(frame) ? 0 : 1) && !Disagree(merged[last], frame))
            {
                merged[last] = merged[last] with { Roles = [.. merged[last].Roles.Concat(frame.Roles).Distinct().OrderBy(role => role.Filler.Span)] };
            }
            else
            {
                merged.Add(frame);
            }
        }

        return merged;
    }

    /// <summary>Whether it says whose it is: then it is told as something new, unless in the same sentence.</summary>
    private static bool TellsWhose(Frame frame) => frame.Roles.Any(role => role.Role == "of");

    private static bool Disagree(Frame first, Frame second) => first.Roles.Any(role =>
        role.Role != "member" && second.Roles.Any(other => other.Role == role.Role && other.Word == role.Word && !other.Filler.Span.Overlaps(role.Filler.Span)));
}
