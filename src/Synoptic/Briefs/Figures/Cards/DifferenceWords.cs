using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Figures.Cards;

/// <summary>What a difference is, in words.</summary>
internal static class DifferenceWords
{
    /// <summary>On what the values differ, and how: "Conflict: number".</summary>
    public static string Title(BriefConflict difference) => $"{Kind(difference.Kind)} · {Slot(difference.Slot)}";

    /// <summary>What that means.</summary>
    public static string Meaning(BriefConflict difference) => difference.Kind switch
    {
        "update" => "the later report supersedes the earlier",
        "scope" => "two different things are counted",
        _ => "these cannot both hold",
    };

    private static string Kind(string kind) => kind switch
    {
        "update" => "Update",
        "scope" => "Scope",
        _ => "Conflict",
    };

    private static string Slot(string slot) => slot switch
    {
        "who-did-what" => "who did what",
        "polarity" => "said or denied",
        _ => slot,
    };
}
