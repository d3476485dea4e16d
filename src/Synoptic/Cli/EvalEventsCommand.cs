using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Events;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Evaluation.JsonLines;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval events GOLD</c>: score events against gold, whose form is told by what it holds.</summary>
internal sealed class EvalEventsCommand
{
    private readonly Argument<string> _gold = FileArgument.Create(
        "GOLD", "Sentences with marked source and target and a type (tab-separated), or JSON Lines with text, source, type and target; - for standard input.");

    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly ReadingArguments _reading = new();
    private readonly Surroundings _surroundings;

    private EvalEventsCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalEventsCommand eval = new(surroundings);
        Command command = new("events", "What happened: types of events between marked parties, or who did what to whom from raw text.")
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
        string file = parsed.GetRequiredValue(_gold);
        ImmutableArray<string> lines = [.. FileArgument.ReadLines(file, _surroundings.Input)];
        return EventGold.FormOf(lines) switch
        {
            EventGoldForm.MarkedSentences => RunTypes(file, lines, parsed),
            EventGoldForm.CodedTexts => RunPairs(file, lines, parsed),
            _ => SayUnknown(file),
        };
    }

    private int RunTypes(string file, ImmutableArray<string> lines, ParseResult parsed)
    {
        JsonLinesReading<MarkedSentence> gold = MarkedSentenceReader.Read(lines);
        _surroundings.Error.SayProblems(file, gold.Problems);
        GoldAnnotation predicted = GoldAnnotation.Of(file, [.. gold.Items.Select(sentence => sentence.Text)], _reading, parsed, _surroundings);
        TypeComparison score = EventEvaluation.Evaluate(gold.Items, predicted.Documents);
        _surroundings.Print(parsed.GetValue(_json) ? EventScoreJson.Write(score) + "\n" : EventTable.Write(score));
        return ExitStatus.Of(gold.Problems.Length + predicted.Failed);
    }

    private int RunPairs(string file, ImmutableArray<string> lines, ParseResult parsed)
    {
        JsonLinesReading<CodedText> gold = CodedTextReader.Read(lines);
        _surroundings.Error.SayProblems(file, gold.Problems);
        GoldAnnotation predicted = GoldAnnotation.Of(file, [.. gold.Items.Select(text => text.Text)], _reading, parsed, _surroundings);
        PairComparison score = EventEvaluation.Evaluate(gold.Items, predicted.Documents);
        _surroundings.Print(parsed.GetValue(_json) ? EventScoreJson.Write(score) + "\n" : EventTable.Write(score));
        return ExitStatus.Of(gold.Problems.Length + predicted.Failed);
    }

    private int SayUnknown(string file)
    {
        _surroundings.Error.Say(
            $"{file}: holds no events in a form that is known; give tab-separated lines with the columns marked_sentence and gold_root, or JSON Lines with text, source, type and target.");
        return ExitStatus.WrongUse;
    }
}
