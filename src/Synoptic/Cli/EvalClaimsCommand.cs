using System.CommandLine;
using Synoptic.Evaluation.Claims;
using Synoptic.Evaluation.Claims.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval claims GOLD</c>: score what two claims are told to be to each other.</summary>
internal sealed class EvalClaimsCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("GOLD", "Questions of NAnCo, or a file of ClaimDiff on what weakens, in JSON.");
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalClaimsCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalClaimsCommand eval = new(surroundings);
        Command command = new("claims", "Whether two claims say the same, against NAnCo, or one weakens the other, against ClaimDiff.")
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
        (ClaimGold? gold, string? problem) = ClaimGoldReader.Read(string.Join('\n', FileArgument.ReadLines(file, _surroundings.Input)));
        if (gold is null)
        {
            _surroundings.Error.Say($"{file}: {problem}");
            return ExitStatus.WrongUse;
        }

        GoldAnnotation predicted = GoldAnnotation.Of(ClaimEvaluation.Documents(file, gold), _reading, parsed, _surroundings);
        ClaimScore score = ClaimEvaluation.Evaluate(gold, predicted.Documents);
        _surroundings.Print(parsed.GetValue(_json) ? ClaimScoreJson.Write(score) + "\n" : ClaimTable.Write(score));
        return ExitStatus.Of(predicted.Failed);
    }
}
