using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Merging;
using Synoptic.Evaluation.Merging.Model;
using Synoptic.Evaluation.Passages.Model;
using Synoptic.Language.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval merging DIR</c>: score events across documents against ECB+.</summary>
internal sealed class EvalMergingCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("DIR", "The folder of ECB+.", orFolder: true);
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly Option<StoryKnowledge> _stories = new("--stories")
    {
        Description = "What is known of stories: none (all documents at once), predicted, or gold.",
    };

    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalMergingCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalMergingCommand eval = new(surroundings);
        Command command = new("merging", "Mentions of one event in several reports, against the development topics of ECB+.")
        {
            eval._gold,
            eval._stories,
            eval._json,
        };
        eval._reading.AddTo(command);
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string folder = parsed.GetRequiredValue(_gold);
        ImmutableArray<MergingDocument> gold = EcbPlusEventReader.Read(folder, PassageSplit.Development);
        GoldAnnotation predicted = GoldAnnotation.Of(folder, [.. gold.Select(document => document.Text)], _reading, parsed, _surroundings);
        if (predicted.Documents.OfType<AnnotatedDocument>().ToImmutableArray() is var annotated && annotated.Length < gold.Length)
        {
            return ExitStatus.Of(predicted.Failed);
        }

        (MergingScore score, MergingScore sameLemma) = MergingEvaluation.Evaluate(gold, annotated, parsed.GetValue(_stories));
        _surroundings.Print(parsed.GetValue(_json) ? MergingScoreJson.Write(score, sameLemma) + "\n" : MergingTable.Write(score, sameLemma));
        return ExitStatus.Done;
    }
}
