using System.CommandLine;
using Synoptic.Evaluation.Chains;
using Synoptic.Evaluation.Chains.Model;
using Synoptic.Evaluation.JsonLines;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval chains FILE.jsonl</c>: score the chains through which statements came.</summary>
internal sealed class EvalChainsCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("FILE.jsonl", "Texts with statements and their chains, one a line, or - for standard input.");
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private readonly Option<string?> _texts = new("--texts")
    {
        Description = "The texts that entries with a document speak of: JSON Lines with id and text.",
        HelpName = "FILE.jsonl",
    };

    private EvalChainsCommand(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _texts.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !File.Exists(token.Value))
            {
                result.AddError($"--texts {token.Value} does not exist or is no file; check the spelling of the path.");
            }
        });
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalChainsCommand eval = new(surroundings);
        Command command = new("chains", "Through whom a statement came, from raw text: chains, steps and anonymity.")
        {
            eval._gold,
            eval._texts,
            eval._json,
        };
        eval._reading.AddTo(command);
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string file = parsed.GetRequiredValue(_gold);
        JsonLinesReading<KeyValuePair<string, string>> texts = ReadTexts(parsed.GetValue(_texts));
        JsonLinesReading<ChainEntry> gold = ChainReader.Read(FileArgument.ReadLines(file, _surroundings.Input), texts.Items);
        _surroundings.Error.SayProblems(file, gold.Problems);
        if (gold.Items.IsEmpty)
        {
            _surroundings.Error.Say($"{file}: holds no entry that can be used; give JSON Lines with text and statements.");
            return ExitStatus.WrongUse;
        }

        GoldAnnotation predicted = GoldAnnotation.Of(file, [.. gold.Items.Select(entry => entry.Text)], _reading, parsed, _surroundings);
        ChainScore score = ChainEvaluation.Evaluate(gold.Items, predicted.Documents);
        _surroundings.Print(parsed.GetValue(_json) ? ChainScoreJson.Write(score) + "\n" : ChainTable.Write(score));
        return ExitStatus.Of(texts.Problems.Length + gold.Problems.Length + predicted.Failed);
    }

    private JsonLinesReading<KeyValuePair<string, string>> ReadTexts(string? file)
    {
        if (file is null)
        {
            return new JsonLinesReading<KeyValuePair<string, string>>([], []);
        }

        JsonLinesReading<KeyValuePair<string, string>> texts = ChainReader.ReadTexts(FileArgument.ReadLines(file, _surroundings.Input));
        _surroundings.Error.SayProblems(file, texts.Problems);
        return texts;
    }
}
