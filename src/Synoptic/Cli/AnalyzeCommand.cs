using System.CommandLine;
using Synoptic.Analysis;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic analyze [PATH...|-]</c>: one annotated document after the other, as they come.</summary>
internal sealed class AnalyzeCommand
{
    private const string Lines = "jsonl";
    private const string Columns = "conllu";

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Documents: files, folders with all below them, or - for standard input (a text, or JSON Lines); without any, standard input.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["-"],
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How to print it: JSON Lines, one document a line, or CoNLL-U.",
        DefaultValueFactory = _ => Lines,
    };

    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private AnalyzeCommand(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _format.AcceptOnlyFromAmong(Lines, Columns);
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        AnalyzeCommand analyze = new(surroundings);
        Command command = new("analyze", "Annotate documents one by one: sentences, tokens, names, statements, times, quantities.")
        {
            analyze._paths,
            analyze._format,
        };
        analyze._reading.AddTo(command);
        command.SetAction(analyze.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        Composition composition = _reading.Compose(parsed, _surroundings);
        Runner runner = _reading.Runner(parsed, _surroundings);
        Func<AnnotatedDocument, byte[]> write = parsed.GetRequiredValue(_format) == Columns ? AnalysisConllu.Write : AnalysisJson.Write;
        int failures = 0;
        OrderedWork.Run(
            composition.Stream(parsed.GetRequiredValue(_paths), _surroundings.Input).Select<Func<IngestionResult>, Func<Analyzed>>(
                step => () => Analyze(step(), document => runner.RunOne(document, composition.Annotate), write)),
            analyzed => failures += Pass(analyzed));
        return ExitStatus.Of(failures);
    }

    private static Analyzed Analyze(IngestionResult read, Func<Document, Annotation> annotate, Func<AnnotatedDocument, byte[]> write)
    {
        Annotation[] annotations = [.. read.Documents.Select(annotate)];
        return new Analyzed(
            [.. annotations.SelectMany(annotation => annotation.Documents).Select(write)],
            [.. read.Failures, .. annotations.SelectMany(annotation => annotation.Failures)]);
    }

    private int Pass(Analyzed analyzed)
    {
        foreach (byte[] document in analyzed.Documents)
        {
            _surroundings.Output.Write(document);
        }

        _surroundings.Output.Flush();
        _surroundings.Error.SayFailures([.. analyzed.Failures]);
        return analyzed.Failures.Length;
    }

    /// <summary>What is printed of one file or record.</summary>
    private sealed record Analyzed(byte[][] Documents, StageFailure[] Failures);
}
