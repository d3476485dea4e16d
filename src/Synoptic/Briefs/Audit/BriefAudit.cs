using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>
/// Checks a written brief by nothing but itself: that its records agree with the reports' texts and with one another,
/// and that every line is supported: each stretch that is not fixed words is bound to, and equals, what the texts and
/// records give, within the sentences that the line cites.
/// </summary>
public sealed class BriefAudit
{
    private readonly LineTemplates _templates = LineTemplates.Load();

    /// <summary>What was checked, and what does not hold.</summary>
    public AuditReport Check(Brief brief)
    {
        string[] broken = [.. RecordStructure.Check(brief)];
        if (broken.Length > 0)
        {
            return new AuditReport(0, [.. broken.Select(reason => new AuditFailure(null, reason))]);
        }

        IEnumerable<AuditFailure> records = RecordAgreement.Check(brief).Select(reason => new AuditFailure(null, reason));
        Dictionary<int, int> covered = brief.Coverage.CountBy(coverage => coverage.Claim).ToDictionary();
        IEnumerable<AuditFailure> lines = brief.Lines.SelectMany((line, index) =>
            CheckLine(new AuditedLine(brief, line, covered)).Select(reason => new AuditFailure(index, reason)));
        return new AuditReport(brief.Lines.Length, [.. records, .. lines]);
    }

    /// <summary>Each check needs what those before it have found sound, so the first that fails is the last.</summary>
    private string[] CheckLine(AuditedLine line)
    {
        Func<AuditedLine, IEnumerable<string>>[] checks =
            [LineShape.Check, BindingAudit.Check, _templates.Check, CitationAudit.Check, TellingAudit.Check, SupportAudit.Check, SectionAudit.Check];
        return checks.Select(check => check(line).ToArray()).FirstOrDefault(reasons => reasons.Length > 0) ?? [];
    }
}
