using Synoptic.Language.Model;

namespace Synoptic.Language.Frames;

/// <summary>Gives the greater number of a result to the side that has won: of "rejected by 205 votes to 238" the second is against.</summary>
internal static class VoteBalance
{
    private const string Vote = "vote";
    private const string Side = "side";
    private const string Count = "count";

    /// <summary>The frames, those of a result whose first number is the smaller with their sides exchanged.</summary>
    public static IEnumerable<Frame> Set(IReadOnlyList<Frame> frames, ParsedDocument parsed) =>
        frames.Select(frame => frames.FirstOrDefault(other => AreTwisted(frame, other, parsed)) is { } twin ? WithSide(frame, SideOf(twin)!) : frame);

    private static bool AreTwisted(Frame frame, Frame other, ParsedDocument parsed)
    {
        if (ReferenceEquals(frame, other) || frame.Type != Vote || other.Type != Vote || frame.Trigger != other.Trigger
            || (SideOf(frame), SideOf(other)) is not (("for", "against") or ("against", "for")) || CountOf(frame) is not { } one || CountOf(other) is not { } two)
        {
            return false;
        }

        (int first, int second) = one < two ? (one, two) : (two, one);
        return parsed.Quantities[first].Max < parsed.Quantities[second].Max;
    }

    private static string? SideOf(Frame frame) => frame.Roles.Where(role => role.Role == Side).Select(role => role.Word).FirstOrDefault();

    private static int? CountOf(Frame frame) => frame.Roles.FirstOrDefault(role => role.Role == Count)?.Quantity;

    private static Frame WithSide(Frame frame, string side) =>
        frame with { Roles = [.. frame.Roles.Select(role => role.Role == Side ? role with { Word = side } : role)] };
}
