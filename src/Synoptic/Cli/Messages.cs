using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Model;
using Synoptic.Ingestion.Model;
using Synoptic.Rendering;

namespace Synoptic.Cli;

/// <summary>What the program says on standard error. Nothing in it steers a terminal.</summary>
internal static class Messages
{
    /// <summary>Says something, on one line.</summary>
    public static void Say(this TextWriter error, string message) => error.WriteLine(VisibleText.Line(message));

    /// <summary>Says what is wrong with a file that was named.</summary>
    public static void SayProblems(this TextWriter error, string file, IEnumerable<string> problems)
    {
        foreach (string problem in problems)
        {
            error.Say($"{file}: {problem}");
        }
    }

    /// <summary>Says what could not be read or done.</summary>
    public static void SayFailures(this TextWriter error, ImmutableArray<StageFailure> failures)
    {
        foreach (StageFailure failure in failures)
        {
            error.Say($"{failure.Path}: {failure.Stage}: {failure.Message}");
        }
    }

    /// <summary>Says what failed in the audit of a brief, and why.</summary>
    public static void SayAuditFailures(this TextWriter error, AuditReport audit, Brief brief)
    {
        foreach (AuditFailure failure in audit.Failures)
        {
            error.Say(failure.Line is { } line
                ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}: audit: {failure.Reason}: {brief.Lines[line].Text}")
                : $"records: audit: {failure.Reason}");
        }
    }

    /// <summary>What an audit counted.</summary>
    public static string Summary(AuditReport audit)
    {
        int records = audit.Failures.Count(failure => failure.Line is null);
        string lines = $"audit: {Count(audit.LinesChecked, "line")} checked, {Count(audit.LinesFailed)} refused";
        return records == 0 ? lines : $"{lines}, {Count(records, "fault")} in the records";
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int number, string thing) => $"{Count(number)} {thing}{(number == 1 ? "" : "s")}";
}
