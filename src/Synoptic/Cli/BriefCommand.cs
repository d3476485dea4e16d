using System.CommandLine;
using System.CommandLine.Parsing;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;

namespace Synoptic.Cli;

/// <summary><c>synoptic brief PATH...</c>: read, compare, print the brief.</summary>
internal sealed class BriefCommand
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Reports: files, folders with all below them, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "Print every line, not only the forty that matter most.",
    };

    private readonly Option<string?> _focus = new("--focus")
    {
        Description = "Print only what is about these words.",
        HelpName = "WORDS",
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
            brief._all,
            brief._focus,
        };
        brief._focus.Validators.Add(CheckFocus);
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
        Brief written = composition.Write(reports, OptionsOf(parsed));
        AuditReport audit = new BriefAudit().Check(written);
        Brief brief = WithoutRefused(written, audit);
        _output.Write(parsed, _surroundings, screen => BriefFormats.Draw(_output.FormatOf(parsed), brief, Messages.Summary(audit), screen));
        _surroundings.Error.SayFailures(reports.Failures);
        _surroundings.Error.SayAuditFailures(audit, written);
        _surroundings.Error.Say(Messages.Summary(audit));
        return audit.Failures.IsEmpty ? ExitStatus.Of(reports.Failures.Length) : ExitStatus.Unexpected;
    }

    private static void CheckFocus(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } words && !BriefOptions.IsFocus(words))
        {
            result.AddError("--focus needs a word to look for; give one, or leave the option out.");
        }
    }

    private BriefOptions OptionsOf(ParseResult parsed) =>
        (parsed.GetValue(_all) ? BriefOptions.All : new BriefOptions()) with { Focus = parsed.GetValue(_focus) };

    /// <summary>A line that does not hold is not shown to anybody, and counted.</summary>
    private static Brief WithoutRefused(Brief brief, AuditReport audit)
    {
        HashSet<int> refused = [.. audit.Failures.Select(failure => failure.Line).OfType<int>()];
        return refused.Count == 0
            ? brief
            : brief with { Lines = [.. brief.Lines.Where((_, index) => !refused.Contains(index))], Refused = refused.Count };
    }
}
