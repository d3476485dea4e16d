using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Synoptic.Evaluation.Passages;
using Synoptic.Evaluation.Passages.Model;
using Synoptic.Evaluation.Planted;
using Synoptic.Evaluation.Planted.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval TASK GOLD</c>: score a stage against gold data.</summary>
internal sealed class EvalCommand
{
    private readonly Argument<string> _task = new("TASK")
    {
        Description = "What to score: brief, against a planted.json beside its reports; passages, against the folder of ECB+.",
        HelpName = "TASK",
    };

    private readonly Argument<string> _gold = FileArgument.Create("GOLD", "The gold data: a file or a folder.", orFolder: true);
    private readonly Option<bool> _json = new("--json") { Description = "Print the scores as JSON instead of a table." };
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalCommand(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _task.AcceptOnlyFromAmong("brief", "passages");
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
        return parsed.GetRequiredValue(_task) == "passages" ? ScorePassages(gold) : ScoreBrief(gold, parsed);
    }

    private int ScorePassages(string folder)
    {
        PassageSimilarity similarity = new();
        foreach (PassageSplit split in new[] { PassageSplit.Training, PassageSplit.Development })
        {
            ImmutableArray<PassageScore> scores = PassageEvaluation.Evaluate(folder, split, similarity.Score);
            _surroundings.Output.Write(Encoding.UTF8.GetBytes($"{split}\n{PassageTable.Write(scores)}"));
        }

        return ExitStatus.Done;
    }

    private int ScoreBrief(string gold, ParseResult parsed)
    {
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
