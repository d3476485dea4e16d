using System.CommandLine;
using Synoptic.Evaluation.Attributions;
using Synoptic.Evaluation.Attributions.Model;
using Synoptic.Evaluation.JsonLines;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval attributions FILE.jsonl</c>: score cues, sources and contents of statements.</summary>
internal sealed class EvalAttributionsCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("FILE.jsonl", "Documents with attributions, one a line, or - for standard input.");
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalAttributionsCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalAttributionsCommand eval = new(surroundings);
        Command command = new("attributions", "Who said what, from raw text: cues, sources, contents, and sources with contents.")
        {
            eval._gold,
            eval._json,
        };
        eval._reading.AddTo(command);
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string file = parsed.GetRequiredValue(_gold);
        JsonLinesReading<AttributionDocument> gold = AttributionReader.Read(FileArgument.ReadLines(file, _surroundings.Input));
        _surroundings.Error.SayProblems(file, gold.Problems);
        if (gold.Items.IsEmpty)
        {
            _surroundings.Error.Say($"{file}: holds no document that can be used; give JSON Lines with id, text and attributions.");
            return ExitStatus.WrongUse;
        }

        GoldAnnotation predicted = GoldAnnotation.Of(file, [.. gold.Items.Select(document => document.Text)], _reading, parsed, _surroundings);
        AttributionScore score = AttributionEvaluation.Evaluate(gold.Items, predicted.Documents);
        _surroundings.Print(parsed.GetValue(_json) ? AttributionScoreJson.Write(score) + "\n" : AttributionTable.Write(score));
        return ExitStatus.Of(gold.Problems.Length + predicted.Failed);
    }
}
