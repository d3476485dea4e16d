using System.CommandLine;
using Synoptic.Evaluation.Names;
using Synoptic.Evaluation.Names.Model;
using Synoptic.Language.Models;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval names FILE</c>: score names against a column file.</summary>
internal sealed class EvalNamesCommand
{
    private readonly Argument<string> _gold = FileArgument.Create("FILE", "A token and its BIO, IO or BILOU tag a line, or - for standard input.");
    private readonly Option<ModelFile> _model = ModelOption.Create();
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly Surroundings _surroundings;

    private readonly Option<string?> _format = new("--format")
    {
        Description = "The names of the columns, token and tag among them, where the file does not show them: token,pos,chunk,tag.",
        HelpName = "COLUMNS",
    };

    private EvalNamesCommand(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [var names] && ColumnLayout.Parse(names.Value) is null)
            {
                result.AddError($"--format {names.Value}: name the columns in order with commas between, token and tag among them, such as token,pos,tag.");
            }
        });
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalNamesCommand eval = new(surroundings);
        Command command = new("names", "Names against a column file: precision, recall and F1 of exact spans, for each class.")
        {
            eval._gold,
            eval._format,
            eval._model,
            eval._json,
        };
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string file = parsed.GetRequiredValue(_gold);
        ColumnLayout? layout = parsed.GetValue(_format) is { } columns ? ColumnLayout.Parse(columns) : null;
        NameReading gold = NameReader.Read(FileArgument.ReadLines(file, _surroundings.Input), layout);
        _surroundings.Error.SayProblems(file, gold.Problems);
        if (gold.Documents.IsEmpty)
        {
            return ExitStatus.WrongUse;
        }

        NameScore score = NameEvaluation.Evaluate(gold.Documents, ModelNames.Create(parsed.GetValue(_model) ?? EnglishModel.Standard));
        _surroundings.Print(parsed.GetValue(_json) ? NameScoreJson.Write(score) + "\n" : NameTable.Write(score));
        _surroundings.Error.SayProblems(file, score.Uncounted.Select(label => $"class {label} is none of the known ones; its names are not counted."));
        return ExitStatus.Of(gold.Problems.Length);
    }
}
