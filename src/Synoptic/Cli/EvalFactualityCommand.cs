using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Factualities;
using Synoptic.Evaluation.Factualities.Model;
using Synoptic.Evaluation.Meantime;
using Synoptic.Evaluation.Meantime.Model;
using Synoptic.Language.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval factuality GOLD</c>: score whether events are read as facts.</summary>
internal sealed class EvalFactualityCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("GOLD", "A folder of MEANTIME, or one of its files.", orFolder: true);
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalFactualityCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalFactualityCommand eval = new(surroundings);
        Command command = new("factuality", "Whether what is told happened: events that are not asserted, and events that are negated.")
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
        MeantimeReading gold = MeantimeReader.ReadFolder(path);
        _surroundings.Error.SayProblems(path, gold.Problems);
        if (gold.Documents.IsEmpty)
        {
            _surroundings.Error.Say($"{path}: holds no document that can be used; give .xml files of MEANTIME.");
            return ExitStatus.WrongUse;
        }

        ImmutableArray<Document> documents = FactualityEvaluation.ToDocuments(path, gold.Documents);
        GoldAnnotation predicted = GoldAnnotation.Of(documents, _reading, parsed, _surroundings);
        FactualityScore score = FactualityEvaluation.Evaluate(gold.Documents, predicted.Documents);
        _surroundings.Print(parsed.GetValue(_json) ? FactualityScoreJson.Write(score) + "\n" : FactualityTable.Write(score));
        return ExitStatus.Of(gold.Problems.Length + predicted.Failed);
    }
}
