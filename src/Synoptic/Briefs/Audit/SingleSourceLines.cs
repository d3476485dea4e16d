using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that what is said to stand on one report is a claim of that report alone, and lies in no claim of several.</summary>
internal static class SingleSourceLines
{
    public static IEnumerable<string> Check(AuditedLine line)
    {
        BriefSpan words = line.Extracts[0];
        bool own = line.Claim is { Witnesses: 1 } claim && claim.Evidence[0].Document == words.Document;
        bool shared = line.Brief.Claims
            .Where(claim => claim.Witnesses > 1)
            .SelectMany(claim => claim.Evidence)
            .Any(evidence => evidence.Document == words.Document && evidence.Start < words.End && words.Start < evidence.End);
        return (own, shared) switch
        {
            (false, _) => ["the line names no claim of this report alone"],
            (_, true) => ["the words belong to a claim of several reports"],
            _ => [],
        };
    }
}
