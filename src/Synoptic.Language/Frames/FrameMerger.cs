using Synoptic.Language.Model;

namespace Synoptic.Language.Frames;

/// <summary>
/// Joins what neighbouring words tell of one thing: "the delegation <b>from Oman</b>, <b>headed</b> by the deputy minister".
/// </summary>
internal static class FrameMerger
{
    /// <summary>The frames, those of a type that is merged joined to the one before where they do not disagree.</summary>
    /// <param name="frames">The frames in text order.</param>
    /// <param name="areNear">Whether two places of the text stand in one sentence or in two that follow each other.</param>
    public static IReadOnlyList<Frame> Merge(IEnumerable<Frame> frames, Func<TextSpan, TextSpan, bool> areNear)
    {
        var merged = new List<Frame>();
        foreach (Frame frame in frames)
        {
            int last = RoleTable.Of(frame.Type).IsMerged ? merged.FindLastIndex(other => other.Type == frame.Type) : -1;
            if (last >= 0 && areNear(merged[last].Trigger, frame.Trigger) && !Disagree(merged[last], frame))
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

    private static bool Disagree(Frame first, Frame second) => first.Roles.Any(role =>
        role.Role != "member" && second.Roles.Any(other => other.Role == role.Role && other.Word == role.Word && !other.Filler.Span.Overlaps(role.Filler.Span)));
}
