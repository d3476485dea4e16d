using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks the lines that tell a claim of several reports: events, conflicts, numbers, silences.</summary>
internal static class ClaimLines
{
    /// <summary>In sentences: what may stand before the text of a report and in its first sentence.</summary>
    private const int LongestHead = 8;

    public static IEnumerable<string> Check(AuditedLine line)
    {
        if (line.Claim is not { } claim)
        {
            return ["the line names no claim"];
        }

        IEnumerable<string> own = line.Line.Section switch
        {
            BriefSections.Events => claim.Agreement == "conflicting" ? ["reports in conflict do not say the same"] : Beginning(line),
            BriefSections.Silences => Silent(line),
            BriefSections.Numbers => Numbers(line, claim),
            BriefSections.Conflicts => ConflictLines.Check(line, claim),
            _ => [$"there is no section '{line.Line.Section}'"],
        };
        return own.Concat(Extracts(line, claim)).Concat(line.Line.Section == BriefSections.Conflicts ? [] : Evidence(line, claim.Evidence));
    }

    /// <summary>A line that a report is said to begin with stands there, with nothing but headings and credits before it.</summary>
    private static IEnumerable<string> Beginning(AuditedLine line) => line.Lists
        .Where(reports => !line.Line.Citations.All(citation => reports.SequenceEqual([citation.Document]) && citation.Sentence < LongestHead))
        .Select(_ => "the report listed does not begin with this");

    /// <summary>The reasons why evidence of the claim that the line must cite is not cited.</summary>
    public static IEnumerable<string> Evidence(AuditedLine line, IEnumerable<BriefEvidence> evidence) => evidence
        .Where(piece => !line.Cites(piece.Document, piece.Start, piece.End))
        .Select(piece => $"the line does not cite \"{piece.Text}\" of report {piece.Document + 1}, on which it rests");

    /// <summary>A report that is silent need not be listed: it may be older, or quote what the others tell. One that is listed must be silent.</summary>
    private static IEnumerable<string> Silent(AuditedLine line) => line.Lists is [{ IsEmpty: false } listed] && listed.All(SilentOn(line).Contains)
        ? []
        : ["the reports listed are not silent by the claim's records"];

    private static IEnumerable<string> Numbers(AuditedLine line, BriefClaim claim) =>
        line.Lists.SelectMany(reports => reports).Distinct().Order().SequenceEqual(ReportsOf(claim))
            && line.Lists.Zip(line.Extracts).All(pair => pair.First.Contains(pair.Second.Document))
            ? []
            : ["the reports listed are not those that give the values"];

    private static IEnumerable<string> Extracts(AuditedLine line, BriefClaim claim) => line.Extracts
        .Where(extract => !claim.Evidence.Any(evidence => AreNeighbours(extract, evidence, line.Brief)))
        .Select(extract => $"\"{extract.Text}\" stands in no sentence of the claim's evidence");

    private static bool AreNeighbours(BriefSpan extract, BriefEvidence evidence, Brief brief) =>
        extract.Document == evidence.Document && brief.Documents[evidence.Document].Sentences.Any(sentence =>
            evidence.Start < sentence.End && sentence.Start < evidence.End && extract.Start < sentence.End && sentence.Start < extract.End);

    private static ImmutableArray<int> ReportsOf(BriefClaim claim) =>
        SectionAudit.ReportsOf(claim.Evidence.Select(evidence => evidence.Document));

    private static ImmutableArray<int> SilentOn(AuditedLine line) => SectionAudit.ReportsOf(line.Brief.Coverage
        .Where(coverage => coverage.Claim == line.Line.Claim && coverage.State == "silent")
        .Select(coverage => coverage.Document));
}
