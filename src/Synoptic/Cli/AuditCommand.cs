using System.CommandLine;
using System.Text;
using System.Text.Json;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Json;
using Synoptic.Briefs.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic audit BRIEF.json</c>: check every line of a written brief again.</summary>
internal sealed class AuditCommand
{
    private readonly Argument<string> _file = FileArgument.Create("BRIEF.json", "A brief written with --format json, or - for standard input.");
    private readonly Surroundings _surroundings;

    private AuditCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        AuditCommand audit = new(surroundings);
        Command command = new("audit", "Check every line of a written brief against the sentences that it cites.")
        {
            audit._file,
        };
        command.SetAction(audit.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string file = parsed.GetRequiredValue(_file);
        try
        {
            return Check(BriefJson.Read(FileArgument.Read(file, _surroundings.Input)));
        }
        catch (JsonException problem)
        {
            _surroundings.Error.Say($"{file}: {problem.Message} Write it anew with synoptic brief --format json.");
            return ExitStatus.WrongUse;
        }
    }

    private int Check(Brief brief)
    {
        AuditReport audit = new BriefAudit().Check(brief);
        _surroundings.Output.Write(Encoding.UTF8.GetBytes(Messages.Summary(audit) + "\n"));
        _surroundings.Error.SayAuditFailures(audit, brief);
        return audit.Failures.IsEmpty ? ExitStatus.Done : ExitStatus.Unexpected;
    }
}
