using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Synoptic.Evaluation.Planted;
using Synoptic.Evaluation.Planted.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval TASK GOLD</c>: score a stage against gold data.</summary>
internal sealed class EvalCommand
{
    private readonly Argument<string> _task = new("TASK")
    {
        Description = "What to score: brief, against a planted.json beside its reports.",
        HelpName = "TASK",
    };

    private readonly Argument<string> _gold = FileArgument.Create("GOLD", "The gold data.");
    private readonly Option<bool> _json = new("--json") { Description = "Print the scores as JSON instead of a table." };
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalCommand(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _task.AcceptOnlyFromAmong("brief");
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalCommand eval = new(surroundings);
        Command command = new("eval", "Score what is found in reports against gold data: found, missed and false.")
        {
            eval._task,
            eval._gold,
            eval._json,
        };
        eval._reading.AddTo(command);
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string gold = parsed.GetRequiredValue(_gold);
        PlantedReading planted = PlantedReader.Read(gold, File.ReadAllText(gold));
        return planted.Story is null ? Refuse(planted.Problems) : Score(planted.Story, parsed);
    }

    private int Score(PlantedStory story, ParseResult parsed)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(story.File))!;
        Runner runner = _reading.Runner(parsed, _surroundings);
        ComparedReports reports = _reading.Compose(parsed).Compare([folder], _surroundings.Input, runner.Run);
        BriefEvaluationResult result = BriefEvaluation.Evaluate(story, reports.Update);
        if (result.Score is not { } score)
        {
            return Refuse(result.Problems);
        }

        string table = parsed.GetValue(_json) ? PlantedScoreJson.Write(score) + "\n" : PlantedTable.Write(score);
        _surroundings.Output.Write(Encoding.UTF8.GetBytes(table));
        _surroundings.Error.SayFailures(reports.Failures);
        return ExitStatus.Of(reports.Failures.Length);
    }

    private int Refuse(ImmutableArray<string> problems)
    {
        foreach (string problem in problems)
        {
            _surroundings.Error.Say(problem);
        }

        return ExitStatus.WrongUse;
    }
}
