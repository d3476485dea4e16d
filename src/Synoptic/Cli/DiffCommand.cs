using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;
using Synoptic.Redlines.Json;
using Synoptic.Redlines.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic diff OLD NEW</c>: what changed between two texts, or between the texts of two folders.</summary>
internal sealed class DiffCommand
{
    private const string Json = "json";
    private const string StandardInput = "-";

    private readonly Argument<string> _old = FileArgument.Create("OLD", "The old text, a folder of them, or - for standard input.", orFolder: true);
    private readonly Argument<string> _new = FileArgument.Create("NEW", "The new text, or a folder of them: paired by file name, then by likeness.", orFolder: true);

    private readonly Option<bool> _all = new("--all")
    {
        Description = "Show what is kept and trivial edits too.",
    };

    private readonly OutputArguments _output = new();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private DiffCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        DiffCommand diff = new(surroundings);
        Command command = new("diff", "Show what changed between two versions or two readouts: topics, numbers, names, wording.")
        {
            diff._old,
            diff._new,
        };
        diff._output.AddTo(command);
        command.Add(diff._all);
        diff._reading.AddTo(command);
        command.Validators.Add(diff.CheckPaths);
        command.SetAction(diff.Run);
        return command;
    }

    private void CheckPaths(CommandResult result)
    {
        // The tokens, not the values: to ask for a value here would end the arguments' own checks.
        if (result.GetResult(_old)?.Tokens is not [{ Value: var old }] || result.GetResult(_new)?.Tokens is not [{ Value: var young }] || !IsThere(old) || !IsThere(young))
        {
            return; // what is missing is told already
        }

        if (old == StandardInput && young == StandardInput)
        {
            result.AddError("- is standard input, which can be only one of the two texts; name a file for the other.");
        }
        else if (Directory.Exists(old) != Directory.Exists(young))
        {
            (string folder, string file) = Directory.Exists(old) ? (old, young) : (young, old);
            result.AddError($"{folder} is a folder and {file} is not; compare two files, or two folders.");
        }
    }

    private static bool IsThere(string path) => path == StandardInput || File.Exists(path) || Directory.Exists(path);

    private int Run(ParseResult parsed)
    {
        Composition composition = _reading.Compose(parsed, _surroundings);
        IngestionResult old = composition.Read([parsed.GetRequiredValue(_old)], _surroundings.Input);
        IngestionResult young = composition.Read([parsed.GetRequiredValue(_new)], _surroundings.Input);
        Annotation annotation = _reading.Runner(parsed, _surroundings).Run([.. old.Documents, .. young.Documents], composition.Annotate);
        ImmutableArray<StageFailure> failures = [.. old.Failures, .. young.Failures, .. annotation.Failures];
        ImmutableArray<AnnotatedDocument> before = Those(annotation, old);
        ImmutableArray<AnnotatedDocument> after = Those(annotation, young);
        if (before.IsEmpty || after.IsEmpty)
        {
            _surroundings.Error.SayFailures(failures);
            _surroundings.Error.Say($"{parsed.GetValue(before.IsEmpty ? _old : _new)}: holds no text that could be read, so there is nothing to compare.");
            return ExitStatus.SomeFailed;
        }

        Print(composition, before, after, parsed);
        _surroundings.Error.SayFailures(failures);
        return ExitStatus.Of(failures.Length);
    }

    private static ImmutableArray<AnnotatedDocument> Those(Annotation annotation, IngestionResult read)
    {
        HashSet<Document> documents = new(read.Documents, ReferenceEqualityComparer.Instance);
        return [.. annotation.Documents.Where(document => documents.Contains(document.Document))];
    }

    private void Print(Composition composition, ImmutableArray<AnnotatedDocument> before, ImmutableArray<AnnotatedDocument> after, ParseResult parsed)
    {
        string format = _output.FormatOf(parsed);
        bool isFolders = Directory.Exists(parsed.GetRequiredValue(_old)) || before.Length > 1 || after.Length > 1;
        ComparedFolders folders = isFolders
            ? composition.Diff(before, after)
            : new ComparedFolders(ComparedTexts.CurrentVersion, [composition.Diff(before[0], after[0])], [], []);
        _output.Write(parsed, _surroundings, screen => format == Json && !isFolders
            ? RedlineJson.Write(folders.Redlines[0])
            : DiffFormats.Draw(format, folders, parsed.GetValue(_all), screen));
    }
}
