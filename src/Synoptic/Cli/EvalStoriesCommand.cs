using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Groupings;
using Synoptic.Evaluation.Groupings.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval stories FOLDER</c>: score which reports are taken to tell one story.</summary>
internal sealed class EvalStoriesCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("GOLD", "The folder of ECB+ or of BASIL.", orFolder: true);
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly Surroundings _surroundings;

    private EvalStoriesCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalStoriesCommand eval = new(surroundings);
        Command command = new("stories", "Which reports tell one story, against ECB+ or BASIL: B³.") { eval._gold, eval._json };
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        ImmutableArray<GoldReport> reports = GoldReportReader.Read(parsed.GetRequiredValue(_gold));
        (GroupingScore product, GroupingScore baseline) = GroupingEvaluation.Evaluate(reports);
        _surroundings.Print(parsed.GetValue(_json) ? GroupingScoreJson.Write(product, baseline) + "\n" : GroupingTable.Write(product, baseline));
        return ExitStatus.Done;
    }
}
