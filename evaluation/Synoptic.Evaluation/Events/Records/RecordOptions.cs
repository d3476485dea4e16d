using Synoptic.Language.Dictionaries.Coding;

namespace Synoptic.Evaluation.Events.Records;

/// <summary>
/// Reads what a record switches for those after it, as far as the coder knows it: <c>SET: CONVERT AGENT = TRUE</c> and
/// <c>FALSE</c>, <c>SET: CODE ALL</c>, <c>BY SENTENCE</c> and <c>BY CLAUSE</c>.
/// </summary>
internal static class RecordOptions
{
    /// <summary>The options after a record with this <c>option</c>, or null for none.</summary>
    public static CodingOptions After(CodingOptions options, string? option) => option switch
    {
        null => options,
        _ when Says(option, "CONVERT AGENT") => options with { CodesAgents = Says(option, "TRUE") },
        _ when Says(option, "CODE ALL") => options with { Coverage = CodingCoverage.EachVerb },
        _ when Says(option, "CODE BY SENTENCE") => options with { Coverage = CodingCoverage.FirstClause },
        _ when Says(option, "CODE BY CLAUSE") => options with { Coverage = CodingCoverage.EachClause },
        _ => options,
    };

    private static bool Says(string option, string words) => option.Contains(words, StringComparison.OrdinalIgnoreCase);
}
