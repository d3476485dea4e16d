namespace Synoptic.Language.Frames;

/// <summary>How a role of a frame is filled.</summary>
/// <param name="Kind">What its words are.</param>
/// <param name="Count">The role that the number of what fills it goes to ("40" of "40 ambulances"), or null.</param>
/// <param name="IsEach">Whether several of them are a frame each.</param>
internal sealed record RoleRule(RoleKind Kind, string? Count, bool IsEach);
