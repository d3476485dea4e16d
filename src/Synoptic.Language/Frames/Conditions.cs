using Synoptic.Language.Data;

namespace Synoptic.Language.Frames;

/// <summary>Words that open a condition.</summary>
internal static class Conditions
{
    private static readonly WordSet Single = new("if unless provided providing once assuming supposing lest whether should");

    /// <summary>Whether the conjunction opens a condition.</summary>
    public static bool IsCondition(string? marker) =>
        marker is not null && (Single.Contains(marker) || marker is "so long as" or "as long as" or "on condition that" or "provided that" or "even if" or "only if" or "in case");
}
