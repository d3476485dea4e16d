using System.CommandLine;
using Synoptic.Evaluation.Syntax;
using Synoptic.Evaluation.Syntax.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Treebanks;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval syntax FILE.conllu</c>: score sentences, tokens, tags and trees against a treebank.</summary>
internal sealed class EvalSyntaxCommand
{
    private const string Treebank = "ewt"; // the conventions that a model follows
    private readonly Argument<string> _gold = FileArgument.Create("FILE.conllu", "A treebank in CoNLL-U, or - for standard input.");
    private readonly Option<bool> _goldTokens = new("--gold-tokens") { Description = "Start from the gold sentences and words instead of raw text." };
    private readonly Option<ModelFile> _model = ModelOption.Create();
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly Surroundings _surroundings;

    private EvalSyntaxCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalSyntaxCommand eval = new(surroundings);
        Command command = new("syntax", "Sentences, tokens, tags and trees against a treebank, as the CoNLL 2018 scorer counts.")
        {
            eval._gold,
            eval._goldTokens,
            eval._model,
            eval._json,
        };
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string file = parsed.GetRequiredValue(_gold);
        ConlluReading gold = ConlluReader.Read(FileArgument.ReadLines(file, _surroundings.Input));
        _surroundings.Error.SayProblems(file, gold.Failures.Select(failure => $"line {failure.Line}: {failure.Reason}; the sentence is left out."));
        if (gold.Sentences.IsEmpty)
        {
            _surroundings.Error.Say($"{file}: holds no sentence in CoNLL-U; give a treebank with ten columns a line.");
            return ExitStatus.WrongUse;
        }

        SyntaxStages stages = ModelSyntax.Create(parsed.GetValue(_model) ?? EnglishModel.Standard, Treebank);
        SyntaxScore score = SyntaxEvaluation.Evaluate(gold.Sentences, stages, parsed.GetValue(_goldTokens));
        _surroundings.Print(parsed.GetValue(_json) ? SyntaxScoreJson.Write(score) + "\n" : SyntaxTable.Write(score));
        return ExitStatus.Of(gold.Failures.Length);
    }
}
