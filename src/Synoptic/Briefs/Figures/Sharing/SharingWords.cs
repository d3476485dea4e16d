using System.Collections.Immutable;

namespace Synoptic.Briefs.Figures.Sharing;

/// <summary>Why two reports may rest on one origin, in words.</summary>
internal static class SharingWords
{
    /// <summary>The kinds, the strongest first: what an arc is drawn by.</summary>
    public static readonly ImmutableArray<string> Kinds = ["version", "copy", "agency", "family", "upstream", "quotation"];

    /// <summary>A kind in words.</summary>
    public static string Of(string kind) => kind switch
    {
        "version" => "versions of one article",
        "copy" => "a passage stands in both",
        "agency" => "both credit one agency",
        "family" => "one family of outlets",
        "upstream" => "both rest on one party",
        _ => "both carry one quotation",
    };
}
