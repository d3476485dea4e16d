using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Passages;
using Synoptic.Evaluation.Passages.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval passages FOLDER</c>: score the alignment of sentences against ECB+.</summary>
internal sealed class EvalPassagesCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("GOLD", "The folder of ECB+.", orFolder: true);
    private readonly Surroundings _surroundings;

    private EvalPassagesCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalPassagesCommand eval = new(surroundings);
        Command command = new("passages", "Sentences of two reports that tell one event, against ECB+.") { eval._gold };
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        PassageSimilarity similarity = new();
        foreach (PassageSplit split in new[] { PassageSplit.Training, PassageSplit.Development })
        {
            ImmutableArray<PassageScore> scores = PassageEvaluation.Evaluate(parsed.GetRequiredValue(_gold), split, similarity.Score);
            _surroundings.Print($"{split}\n{PassageTable.Write(scores)}");
        }

        return ExitStatus.Done;
    }
}
