using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;

namespace Synoptic.Cli;

/// <summary>The command line: from arguments to exit status.</summary>
public static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <param name="arguments">What stands after the program's name.</param>
    /// <param name="surroundings">What it may use.</param>
    /// <returns>0 done, 1 unexpected, 2 wrong use, 3 some documents failed.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The outermost border: a person sees a message, a program an exit status.")]
    public static int Run(string[] arguments, Surroundings surroundings)
    {
        try
        {
            return StartUpCheck.Problem() is { } problem
                ? Refuse(surroundings, problem, ExitStatus.Unexpected)
                : Invoke(arguments, surroundings);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(surroundings, failure.Message, ExitStatus.Unexpected);
        }
        catch (Exception failure)
        {
            return Refuse(surroundings, "unexpected; please report this: " + failure, ExitStatus.Unexpected);
        }
    }

    private static int Invoke(string[] arguments, Surroundings surroundings)
    {
        Command synoptic = Create(surroundings);
        ParseResult parsed = synoptic.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return Explain(surroundings, parsed);
        }

        using StreamWriter output = new(surroundings.Output, leaveOpen: true) { NewLine = "\n" };
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = surroundings.Error, EnableDefaultExceptionHandler = false });
    }

    private static Command Create(Surroundings surroundings)
    {
        HelpOption help = new();
        help.Action = new ExamplesHelp((HelpAction)help.Action!);
        return new Command("synoptic", "Reads many reports of the same events side by side.")
        {
            BriefCommand.Create(surroundings),
            DiffCommand.Create(surroundings),
            AnalyzeCommand.Create(surroundings),
            ShowCommand.Create(surroundings),
            AuditCommand.Create(surroundings),
            EvalCommand.Create(surroundings),
            help,
            new VersionOption { Action = new VersionAction() },
        };
    }

    private static int Explain(Surroundings surroundings, ParseResult parsed)
    {
        foreach (ParseError error in parsed.Errors)
        {
            surroundings.Error.Say("synoptic: " + error.Message);
        }

        return Refuse(surroundings, $"see {CommandPath.Of(parsed.CommandResult.Command)} --help", ExitStatus.WrongUse);
    }

    private static int Refuse(Surroundings surroundings, string reason, int status)
    {
        surroundings.Error.Say("synoptic: " + reason);
        return status;
    }
}
