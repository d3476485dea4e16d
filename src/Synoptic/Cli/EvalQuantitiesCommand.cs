using System.CommandLine;
using Synoptic.Evaluation.Quantities;
using Synoptic.Evaluation.Quantities.Gold;
using Synoptic.Evaluation.Quantities.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval quantities GOLD</c>: score numbers, their values and units.</summary>
internal sealed class EvalQuantitiesCommand
{
    private readonly Argument<string> _gold = FileArgument.Create(
        "GOLD", "A folder of MEANTIME, or a folder or JSON file of Recognizers-Text or quantulum3.", orFolder: true);

    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalQuantitiesCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalQuantitiesCommand eval = new(surroundings);
        Command command = new("quantities", "Numbers, from raw text: their spans, values and units.")
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
        string path = parsed.GetRequiredValue(_gold);
        QuantityGold gold = QuantityGoldReader.Read(path);
        _surroundings.Error.SayProblems(path, gold.Problems);
        if (gold.Cases.IsEmpty)
        {
            _surroundings.Error.Say($"{path}: holds no case that can be used; give a folder of MEANTIME, or of Recognizers-Text or quantulum3 in JSON.");
            return ExitStatus.WrongUse;
        }

        GoldAnnotation predicted = GoldAnnotation.Of(path, [.. gold.Cases.Select(item => item.Text)], _reading, parsed, _surroundings);
        QuantityScore score = QuantityEvaluation.Evaluate(gold, predicted.Documents);
        _surroundings.Print(parsed.GetValue(_json) ? QuantityScoreJson.Write(score) + "\n" : QuantityTable.Write(score));
        return ExitStatus.Of(gold.Problems.Length + predicted.Failed);
    }
}
