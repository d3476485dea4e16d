using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Planted;
using Synoptic.Evaluation.Planted.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval brief PLANTED.json</c>: score a comparison of reports against what was planted in them.</summary>
internal sealed class EvalBriefCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("GOLD", "A planted.json beside the reports that it speaks of.");
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalBriefCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalBriefCommand eval = new(surroundings);
        Command command = new("brief", "What was planted in a story: found, missed and false.")
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
        string gold = parsed.GetRequiredValue(_gold);
        PlantedReading planted = PlantedReader.Read(gold, File.ReadAllText(gold));
        return planted.Story is null ? Refuse(planted.Problems) : Score(planted.Story, parsed);
    }

    private int Score(PlantedStory story, ParseResult parsed)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(story.File))!;
        Runner runner = _reading.Runner(parsed, _surroundings);
        ComparedReports reports = _reading.Compose(parsed, _surroundings).Compare([folder], _surroundings.Input, runner.Run);
        BriefEvaluationResult result = BriefEvaluation.Evaluate(story, reports.Update);
        if (result.Score is not { } score)
        {
            return Refuse(result.Problems);
        }

        _surroundings.Print(parsed.GetValue(_json) ? PlantedScoreJson.Write(score) + "\n" : PlantedTable.Write(score));
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
