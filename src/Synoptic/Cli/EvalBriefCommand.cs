using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Planted;
using Synoptic.Evaluation.Planted.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval brief PLANTED.json...</c>: score a comparison of reports against what was planted in them, summed over stories.</summary>
internal sealed class EvalBriefCommand
{
    private readonly Argument<string[]> _gold =
        FileArgument.CreateMany("GOLD", "A planted.json beside the reports that it speaks of; several are read as stories of their own and summed.");
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
        PlantedReading[] read = [.. parsed.GetRequiredValue(_gold).Select(gold => PlantedReader.Read(gold, File.ReadAllText(gold)))];
        ImmutableArray<string> problems = [.. read.SelectMany(planted => planted.Problems)];
        return problems.IsEmpty ? Score([.. read.Select(planted => planted.Story!)], parsed) : Refuse(problems);
    }

    private int Score(PlantedStory[] stories, ParseResult parsed)
    {
        Composition composition = _reading.Compose(parsed, _surroundings);
        Runner runner = _reading.Runner(parsed, _surroundings);
        List<PlantedScore> scores = [];
        int failures = 0;
        foreach (PlantedStory story in stories)
        {
            ComparedReports reports = composition.Compare([FolderOf(story)], _surroundings.Input, runner.Run);
            BriefEvaluationResult result = BriefEvaluation.Evaluate(story, reports.Update);
            if (result.Score is not { } score)
            {
                return Refuse(result.Problems);
            }

            scores.Add(stories.Length == 1 ? score : score.In(Path.GetFileName(FolderOf(story))));
            _surroundings.Error.SayFailures(reports.Failures);
            failures += reports.Failures.Length;
        }

        PlantedScore sum = PlantedScore.Sum(scores);
        _surroundings.Print(parsed.GetValue(_json) ? PlantedScoreJson.Write(sum) + "\n" : PlantedTable.Write(sum));
        return ExitStatus.Of(failures);
    }

    private static string FolderOf(PlantedStory story) => Path.GetDirectoryName(Path.GetFullPath(story.File))!;

    private int Refuse(ImmutableArray<string> problems)
    {
        foreach (string problem in problems)
        {
            _surroundings.Error.Say(problem);
        }

        return ExitStatus.WrongUse;
    }
}
