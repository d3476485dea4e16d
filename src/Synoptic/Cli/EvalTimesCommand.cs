using System.CommandLine;
using Synoptic.Evaluation.Times;
using Synoptic.Evaluation.Times.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval times GOLD</c>: score time expressions and their values.</summary>
internal sealed class EvalTimesCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("GOLD", "A file of TimeML or MEANTIME, or a folder of such.", orFolder: true);
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly Surroundings _surroundings;

    private EvalTimesCommand(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _gold.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "-" }])
            {
                result.AddError("- is not read here, for the format is told by each file; give a file or a folder.");
            }
        });
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalTimesCommand eval = new(surroundings);
        Command command = new("times", "Time expressions, from raw text: spans, relaxed and strict, and TIMEX3 values.") { eval._gold, eval._json };
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string path = parsed.GetRequiredValue(_gold);
        TimeGold gold = TimeGoldReader.Read(path);
        foreach (string problem in gold.Problems)
        {
            _surroundings.Error.Say(problem);
        }

        if (gold.Documents.IsEmpty)
        {
            _surroundings.Error.Say($"{path}: holds no document that can be used; give .tml or .xml files of TimeML or MEANTIME.");
            return ExitStatus.WrongUse;
        }

        TimeScore score = TimeEvaluation.Evaluate(gold.Documents);
        _surroundings.Print(parsed.GetValue(_json) ? TimeScoreJson.Write(score) + "\n" : TimeTable.Write(score));
        return ExitStatus.Of(gold.Problems.Length);
    }
}
