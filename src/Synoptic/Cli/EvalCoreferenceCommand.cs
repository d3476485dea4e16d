using System.CommandLine;
using Synoptic.Evaluation.Coreference;
using Synoptic.Evaluation.Coreference.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval coreference FILE.conllu</c>: score mentions and chains within documents.</summary>
internal sealed class EvalCoreferenceCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("FILE.conllu", "CoNLL-U with Entity= in the last column, or - for standard input.");
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalCoreferenceCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalCoreferenceCommand eval = new(surroundings);
        Command command = new("coreference", "Who is who within a document, from raw text: MUC, B³, CEAF-e and their mean.")
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
        CoreferenceReading gold = CoreferenceReader.Read(FileArgument.ReadLines(file, _surroundings.Input));
        _surroundings.Error.SayProblems(file, gold.Problems);
        if (gold.Documents.All(document => document.Chains.IsEmpty))
        {
            _surroundings.Error.Say($"{file}: holds no chain that can be used; give CoNLL-U with Entity= in the last column.");
            return ExitStatus.WrongUse;
        }

        GoldAnnotation predicted = GoldAnnotation.Of(file, [.. gold.Documents.Select(document => document.Text)], _reading, parsed, _surroundings);
        CoreferenceScore score = CoreferenceEvaluation.Evaluate(gold.Documents, predicted.Documents);
        _surroundings.Print(parsed.GetValue(_json) ? CoreferenceScoreJson.Write(score) + "\n" : CoreferenceTable.Write(score));
        return ExitStatus.Of(gold.Problems.Length + predicted.Failed);
    }
}
