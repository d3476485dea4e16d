namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>What of a sentence is coded.</summary>
/// <param name="Coverage">Of which verbs events are kept.</param>
/// <param name="CodesAgents">Whether agents without a name beside them are actors, too: "guerrillas" as <c>~REB</c>.</param>
public sealed record CodingOptions(CodingCoverage Coverage, bool CodesAgents)
{
    /// <summary>One event or set of joined events a clause; agents count beside names only.</summary>
    public static CodingOptions Default { get; } = new(CodingCoverage.EachClause, CodesAgents: false);
}
