using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks what a line says of how widely it is told: the reports that it counts are those that it cites, and its sources are as many as the claim allows; both are hedged where more may be; and who is said to leave it out is silent.</summary>
internal static class SupportAudit
{
    public static IEnumerable<string> Check(AuditedLine line) => [.. Reports(line), .. Others(line), .. Sources(line), .. LeftOut(line)];

    private static IEnumerable<string> Reports(AuditedLine line)
    {
        ImmutableArray<int> cited = SectionAudit.ReportsOf(line.Line.Citations.Select(citation => citation.Document));
        return line.Bound(BindingOperations.Count)
            .Where(count => count.Inputs.IsEmpty && !count.Documents.SequenceEqual(cited))
            .Select(count => $"the line counts {line.Words(count)} reports and cites {cited.Length}");
    }

    /// <summary>
    /// "At least" stands before the reports of a claim without conflict where the brief does not say of each other report that it leaves the claim out, before
    /// those of an event that not all tell, and nowhere else.
    /// </summary>
    private static IEnumerable<string> Others(AuditedLine line)
    {
        ImmutableArray<BriefBinding> bindings = line.Line.Bindings;
        bool mustHedge = line.Line.Section == BriefSections.Events || line.Bound(BindingOperations.Origins).Length > 0;
        return Enumerable.Range(0, bindings.Length)
            .Where(index => bindings[index].Operation == BindingOperations.Count && bindings[index].Inputs.IsEmpty)
            .Where(index => HedgeIn(line.Lead(index)) is "at least" ? !IsOpen(line) : mustHedge && IsOpen(line))
            .Select(index => $"the number of reports is not hedged as the coverage of the claim is: \"{line.Lead(index)}\"");
    }

    /// <summary>Whether others may tell what a line tells: a claim, by its coverage; an event, where not all reports are cited.</summary>
    private static bool IsOpen(AuditedLine line) => line.Claim is { } claim
        ? claim.Agreement != "conflicting" && line.Covered.GetValueOrDefault(line.Line.Claim!.Value) is > 0 and var covered && covered < line.Brief.Documents.Length
        : line.Line.Section == BriefSections.Events && line.Line.Citations.DistinctBy(citation => citation.Document).Count() < line.Brief.Documents.Length;

    private static IEnumerable<string> Sources(AuditedLine line)
    {
        ImmutableArray<BriefBinding> bindings = line.Line.Bindings;
        return Enumerable.Range(0, bindings.Length)
            .Where(index => bindings[index].Operation == BindingOperations.Origins && line.Claim is { } claim && HedgeIn(line.Lead(index)) != HedgeOf(claim.Origins))
            .Select(index => $"the number of sources is not hedged as the claim's origins are: \"{line.Lead(index)}\"");
    }

    private static IEnumerable<string> LeftOut(AuditedLine line) => line.LeftOut
        .Where(report => !line.Brief.Coverage.Any(coverage => coverage.Claim == line.Line.Claim && coverage.Document == report && coverage.State == "silent"))
        .Select(report => $"report {report + 1} is not silent by the claim's records");

    private static string HedgeIn(string lead) => lead.EndsWith("perhaps ", StringComparison.Ordinal) ? "perhaps"
        : lead.EndsWith("at least ", StringComparison.Ordinal) ? "at least"
        : "";

    private static string HedgeOf(BriefOrigins origins) => (origins.Max - origins.Min, origins.Min) switch
    {
        (0, _) => "",
        (_, 1) => "perhaps",
        _ => "at least",
    };
}
