using Synoptic.Language.Model;

namespace Synoptic.Language.Frames;

/// <summary>Drops frames that say no more than another one.</summary>
internal static class FrameSieve
{
    private const string Place = "place";

    /// <summary>The frames without those whose every filler another frame of the type has, too.</summary>
    /// <param name="frames">The frames in text order.</param>
    /// <param name="parsed">The document: the same number elsewhere says the same ("Twelve dead", in a headline).</param>
    public static IEnumerable<Frame> Sift(IReadOnlyList<Frame> frames, ParsedDocument parsed)
    {
        for (int i = 0; i < frames.Count; i++)
        {
            if (IsFilled(frames[i]) && !frames.Where((other, j) => j != i && IsWithin(frames[i], other, parsed, isEarlier: i < j)).Any())
            {
                yield return frames[i];
            }
        }
    }

    /// <summary>Whether it tells more than that something is somewhere, and what a frame of its type must tell.</summary>
    private static bool IsFilled(Frame frame) =>
        frame.Roles.Any(role => role.Word is null && (role.Role != Place || frame.Time is not null))
        && (RoleTable.Of(frame.Type).Needed is { IsEmpty: true } || frame.Roles.Any(role => RoleTable.Of(frame.Type).Needed.Contains(role.Role)));

    /// <summary>Of two that say the same the earlier stays.</summary>
    private static bool IsWithin(Frame frame, Frame other, ParsedDocument parsed, bool isEarlier) =>
        frame.Type == other.Type && !AreApart(frame, other, parsed)
        && (frame.Roles.Length < other.Roles.Length || (frame.Roles.Length == other.Roles.Length && !isEarlier))
        && frame.Roles.All(role => other.Roles.Any(further => SaysAsMuch(role, further, parsed)));

    /// <summary>Whether one has happened and one is to come, or not on the same day: "a <b>further</b> launch of the rocket tried on <b>Sunday</b>".</summary>
    private static bool AreApart(Frame frame, Frame other, ParsedDocument parsed) =>
        (frame.Time is not null && frame.Reality.Factuality is Factuality.Asserted && other.Reality.Factuality is Factuality.Planned)
        || AreOnOtherDays(frame, other, parsed);

    private static bool AreOnOtherDays(Frame frame, Frame other, ParsedDocument parsed) =>
        frame.Time is { } first && other.Time is { } second && parsed.Times[first].Value != parsed.Times[second].Value;

    private static bool SaysAsMuch(FrameRole role, FrameRole further, ParsedDocument parsed) =>
        role.Role == further.Role && role.Word == further.Word && (role.Word is not null || further.Filler.Span.Contains(role.Filler.Span) || AreSameNumber(role, further, parsed));

    private static bool AreSameNumber(FrameRole role, FrameRole further, ParsedDocument parsed) =>
        role.Quantity is { } first && further.Quantity is { } second && parsed.Quantities[first] is var one && parsed.Quantities[second] is var other
        && one.Min == other.Min && one.Max == other.Max && one.Unit == other.Unit;
}
