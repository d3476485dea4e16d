using System.CommandLine;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic brief PATH...</c>: read, compare, print the brief.</summary>
internal sealed class BriefCommand
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Reports: files, folders with all below them, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly OutputArguments _output = new();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private BriefCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        BriefCommand brief = new(surroundings);
        Command command = new("brief", "Compare reports: what they share, where they conflict, who says what.")
        {
            brief._paths,
        };
        brief._output.AddTo(command);
        brief._reading.AddTo(command);
        command.SetAction(brief.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        Composition composition = _reading.Compose(parsed, _surroundings);
        Runner runner = _reading.Runner(parsed, _surroundings);
        ComparedReports reports = composition.Compare(parsed.GetRequiredValue(_paths), _surroundings.Input, runner.Run);
        Brief brief = composition.Write(reports);
        AuditReport audit = new BriefAudit().Check(brief);
        _output.Write(parsed, _surroundings, screen => BriefFormats.Draw(_output.FormatOf(parsed), brief, Messages.Summary(audit), screen));
        _surroundings.Error.SayFailures(reports.Failures);
        _surroundings.Error.SayAuditFailures(audit, brief);
        _surroundings.Error.Say(Messages.Summary(audit));
        return audit.Failures.IsEmpty ? ExitStatus.Of(reports.Failures.Length) : ExitStatus.Unexpected;
    }
}
