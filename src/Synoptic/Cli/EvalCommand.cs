using System.CommandLine;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval TASK GOLD</c>: score a stage against gold data.</summary>
internal static class EvalCommand
{
    /// <summary>Makes the command, with a command for each task below it.</summary>
    public static Command Create(Surroundings surroundings) =>
        new("eval", "Score a stage against gold data.")
        {
            EvalAttributionsCommand.Create(surroundings),
            EvalBriefCommand.Create(surroundings),
            EvalChainsCommand.Create(surroundings),
            EvalClaimsCommand.Create(surroundings),
            EvalCoreferenceCommand.Create(surroundings),
            EvalEventsCommand.Create(surroundings),
            EvalFactualityCommand.Create(surroundings),
            EvalLinkingCommand.Create(surroundings),
            EvalMergingCommand.Create(surroundings),
            EvalNamesCommand.Create(surroundings),
            EvalPassagesCommand.Create(surroundings),
            EvalQuantitiesCommand.Create(surroundings),
            EvalSharingCommand.Create(surroundings),
            EvalStoriesCommand.Create(surroundings),
            EvalSyntaxCommand.Create(surroundings),
            EvalWorldCommand.Create(surroundings),
            EvalTimesCommand.Create(surroundings),
        };

    /// <summary>The option that every task has.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print the scores as JSON instead of a table." };
}
