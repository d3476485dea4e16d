using System.Globalization;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Rendering;
using Synoptic.Ingestion.Model;

namespace Synoptic.Cli;

/// <summary>What the program says on standard error. Nothing in it steers a terminal.</summary>
internal static class Messages
{
    /// <summary>Says something, on one line.</summary>
    public static void Say(this TextWriter error, string message) => error.WriteLine(VisibleText.Line(message));

    /// <summary>Says what could not be read or done.</summary>
    public static void SayFailures(this TextWriter error, IEnumerable<StageFailure> failures)
    {
        foreach (StageFailure failure in failures)
        {
            error.Say($"{failure.Path}: {failure.Stage}: {failure.Message}");
        }
    }

    /// <summary>Says which lines of a brief failed its audit, and why.</summary>
    public static void SayAuditFailures(this TextWriter error, AuditReport audit, Brief brief)
    {
        foreach (AuditFailure failure in audit.Failures)
        {
            error.Say(string.Create(CultureInfo.InvariantCulture, $"line {failure.Line + 1}: audit: {failure.Reason}: {brief.Lines[failure.Line].Text}"));
        }
    }

    /// <summary>What an audit counted.</summary>
    public static string Summary(AuditReport audit) => string.Create(
        CultureInfo.InvariantCulture,
        $"audit: {audit.Checked} {(audit.Checked == 1 ? "line" : "lines")} checked, {audit.Failed} failed");
}
