using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Linking;
using Synoptic.Evaluation.Linking.Model;
using Synoptic.Language.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval linking DIR</c>: score entities across documents.</summary>
internal sealed class EvalLinkingCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("DIR", "A folder of MEANTIME or of ECB+.", orFolder: true);
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalLinkingCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalLinkingCommand eval = new(surroundings);
        Command command = new("linking", "Who is who across documents, at gold mentions: MUC, B³, CEAF-e and their mean.")
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
        string path = parsed.GetRequiredValue(_gold);
        LinkingReading gold = LinkingReader.Read(path);
        _surroundings.Error.SayProblems(path, gold.Problems);
        if (gold.Documents.All(document => document.Mentions.IsEmpty))
        {
            _surroundings.Error.Say($"{path}: holds no entity that can be used; give the folder of MEANTIME with cross-document annotation, or of ECB+.");
            return ExitStatus.WrongUse;
        }

        ImmutableArray<Document> documents = LinkingEvaluation.ToDocuments(path, gold.Documents);
        GoldAnnotation predicted = GoldAnnotation.Of(documents, _reading, parsed, _surroundings);
        LinkingScore score = LinkingEvaluation.Evaluate(gold.Documents, predicted.Documents);
        _surroundings.Print(parsed.GetValue(_json) ? LinkingScoreJson.Write(score) + "\n" : LinkingTable.Write(score));
        return ExitStatus.Of(gold.Problems.Length + predicted.Failed);
    }
}
