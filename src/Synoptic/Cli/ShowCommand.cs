using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Spectre.Console;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;
using Synoptic.Layers.Rendering;

namespace Synoptic.Cli;

/// <summary><c>synoptic show FILE --layers</c>: one report with what was found in it, for a person to read.</summary>
internal sealed class ShowCommand
{
    private const string OnTerminal = "terminal";
    private const string AsPage = "html";
    private const string StandardInput = "-";

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The file of one report, or - for standard input.",
    };

    private readonly Option<bool> _layers = new("--layers")
    {
        Description = "Mark who is meant, who says what through whom, times and quantities.",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How to print it.",
        DefaultValueFactory = _ => OnTerminal,
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Write to a file instead of standard output.",
        HelpName = "FILE",
    };

    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private ShowCommand(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _format.AcceptOnlyFromAmong(OnTerminal, AsPage);
        _file.Validators.Add(CheckFile);
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        ShowCommand show = new(surroundings);
        Command command = new("show", "Show one report with its layers marked, so that errors can be seen.")
        {
            show._file,
            show._layers,
            show._format,
            show._out,
        };
        show._reading.AddTo(command);
        command.Validators.Add(show.CheckLayers);
        command.SetAction(show.Run);
        return command;
    }

    private static void CheckFile(ArgumentResult result)
    {
        string path = result.Tokens[0].Value;
        if (Directory.Exists(path))
        {
            result.AddError($"{path} is a folder, and show prints one report; name a file in it.");
        }
        else if (path != StandardInput && !File.Exists(path))
        {
            result.AddError($"{path} is no file; check the spelling of the path. There is no library yet whose ids could be shown.");
        }
    }

    private void CheckLayers(CommandResult result)
    {
        if (!result.GetValue(_layers))
        {
            result.AddError("show prints a report with its layers marked; add --layers.");
        }
    }

    private int Run(ParseResult parsed)
    {
        string file = parsed.GetRequiredValue(_file);
        Composition composition = _reading.Compose(parsed, _surroundings);
        IngestionResult[] read = [.. composition.Stream([file], _surroundings.Input).Select(step => step())];
        ImmutableArray<Document> reports = [.. read.SelectMany(result => result.Documents)];
        if (reports.Length > 1)
        {
            _surroundings.Error.Say($"{file}: holds {reports.Length} reports, and show prints one; pass one record on standard input, or see all with synoptic analyze.");
            return ExitStatus.WrongUse;
        }

        Annotation annotation = _reading.Runner(parsed, _surroundings).Run(reports, composition.Annotate);
        foreach (AnnotatedDocument report in annotation.Documents)
        {
            Print(report, parsed);
        }

        ImmutableArray<StageFailure> failures = [.. read.SelectMany(result => result.Failures), .. annotation.Failures];
        _surroundings.Error.SayFailures(failures);
        return ExitStatus.Of(failures.Length);
    }

    private void Print(AnnotatedDocument report, ParseResult parsed)
    {
        OutputTarget target = new(_surroundings.Output, parsed.GetValue(_out));
        Screen screen = target.IsStandardOutput ? _surroundings.Screen : Screen.Plain;
        string shown = parsed.GetRequiredValue(_format) == AsPage
            ? LayersPage.Render(report)
            : TerminalText.Of(screen, ColorSystemSupport.Standard, console => LayersTerminal.Render(report, console));
        target.Write(Encoding.UTF8.GetBytes(shown));
    }
}
