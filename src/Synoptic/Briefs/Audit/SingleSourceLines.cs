using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that what is said to stand on one report stands in that report and in no claim of several.</summary>
internal static class SingleSourceLines
{
    public static IEnumerable<string> Check(AuditedLine line)
    {
        BriefSpan words = line.Extracts[0];
        bool shared = line.Brief.Claims
            .Where(claim => claim.Witnesses > 1)
            .SelectMany(claim => claim.Evidence)
            .Any(evidence => evidence.Document == words.Document && evidence.Start < words.End && words.Start < evidence.End);
        return (line.Lists[0].SequenceEqual([words.Document]), shared) switch
        {
            (false, _) => ["the words stand in another report than the line says"],
            (_, true) => ["the words belong to a claim of several reports"],
            _ => [],
        };
    }
}
