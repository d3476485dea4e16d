using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Briefs.Json;
using Synoptic.Briefs.Writing;
using Synoptic.Evaluation.World;
using Synoptic.Evaluation.World.Model;
using Synoptic.Evaluation.World.Reading;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval world SPECS</c>: score what the brief prints against what a careful reader takes from short passages.</summary>
internal sealed class EvalWorldCommand
{
    private readonly Argument<string> _specs = FileArgument.Create("SPECS", "A file of passages with their records, or a folder of such files.", orFolder: true);
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private readonly Option<bool> _faults = new("--faults")
    {
        Description = "Below the table, print what was missed and what is wrong in each passage.",
    };

    private EvalWorldCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalWorldCommand eval = new(surroundings);
        Command command = new("world", "What a careful reader takes from short passages: found, missed and false, by row.")
        {
            eval._specs,
            eval._json,
            eval._faults,
        };
        eval._reading.AddTo(command);
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        ImmutableArray<(string File, WorldReading Reading)> files =
            [.. FilesOf(parsed.GetRequiredValue(_specs)).Select(file => (file, WorldReader.Read(FileArgument.ReadLines(file, _surroundings.Input))))];
        foreach ((string file, WorldReading reading) in files)
        {
            _surroundings.Error.SayProblems(file, reading.Problems);
        }

        ImmutableArray<WorldPassage> passages = [.. files.SelectMany(file => file.Reading.Passages)];
        if (passages.IsEmpty)
        {
            _surroundings.Error.Say($"{parsed.GetRequiredValue(_specs)}: holds no passage that can be used; give the format of tests/specs/world/README.md.");
            return ExitStatus.WrongUse;
        }

        return Score(passages, files.Sum(file => file.Reading.Problems.Length), parsed);
    }

    private int Score(ImmutableArray<WorldPassage> passages, int problems, ParseResult parsed)
    {
        Composition composition = _reading.Compose(parsed, _surroundings);
        Annotation annotation = _reading.Runner(parsed, _surroundings).Run([.. passages.SelectMany(passage => PassageDocuments.Of(passage))], composition.Annotate);
        _surroundings.Error.SayFailures(annotation.Failures);
        WorldScore score = WorldEvaluation.Evaluate(passages, passage => BriefOf(passage, annotation, composition));
        string table = WorldTable.Write(score) + (parsed.GetValue(_faults) ? "\n" + WorldTable.WriteFaults(score) : "");
        _surroundings.Print(parsed.GetValue(_json) ? WorldScoreJson.Write(score) + "\n" : table);
        return ExitStatus.Of(problems + annotation.Failures.Length);
    }

    /// <summary>The brief of the passage's reports alone.</summary>
    private static ReadOnlyMemory<byte> BriefOf(WorldPassage passage, Annotation annotation, Composition composition)
    {
        HashSet<string> ids = [.. PassageDocuments.Of(passage).Select(document => document.Id)];
        Annotation own = new([.. annotation.Documents.Where(document => ids.Contains(document.Document.Id))], []);
        return BriefJson.Write(composition.Write(composition.Compare(own), new BriefOptions()));
    }

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.md").Order(StringComparer.Ordinal) : [path];
}
