using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Events;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Evaluation.Events.Records;
using Synoptic.Evaluation.Events.Records.Model;
using Synoptic.Evaluation.JsonLines;
using Synoptic.Language.Dictionaries.Coding;
using Synoptic.Language.Lexicons;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval events GOLD</c>: score events against gold, whose form is told by what it holds.</summary>
internal sealed class EvalEventsCommand
{
    private readonly Argument<string> _gold = FileArgument.Create(
        "GOLD", "Sentences with marked source and target and a type (tab-separated), or JSON Lines with text, source, type and target, or with id, date, text and expected events in the codes of dictionaries; - for standard input.");

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
            EventGoldForm.Records => RunRecords(file, lines, parsed),
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

    /// <summary>Codes with the lexicons that are named, or else with the dictionaries that lie beside the records.</summary>
    private int RunRecords(string file, ImmutableArray<string> lines, ParseResult parsed)
    {
        JsonLinesReading<CodedRecord> gold = RecordReader.Read(lines);
        _surroundings.Error.SayProblems(file, gold.Problems);
        UserLexicon named = _reading.Lexicon(parsed, _surroundings);
        EventDictionary dictionary = named.Dictionary.HasVerbs ? named.Dictionary : LexiconOption.Read(DictionariesBeside(file), _surroundings).Dictionary;
        if (!dictionary.HasVerbs)
        {
            _surroundings.Error.Say($"{file}: no dictionary of verbs lies beside the records; name the dictionaries with --lexicon.");
            return ExitStatus.WrongUse;
        }

        RecordComparison score = RecordEvaluation.Evaluate(gold.Items, dictionary);
        _surroundings.Print(parsed.GetValue(_json) ? RecordScoreJson.Write(score) + "\n" : RecordTable.Write(score));
        return ExitStatus.Of(gold.Problems.Length);
    }

    private static IEnumerable<string> DictionariesBeside(string file)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        string below = Path.Combine(folder, "dictionaries");
        IEnumerable<string> beside = Directory.EnumerateFiles(folder)
            .Where(path => Path.GetExtension(path) is ".actors" or ".agents" or ".verbs")
            .Order(StringComparer.Ordinal);
        return Directory.Exists(below) ? beside.Append(below) : beside;
    }

    private int SayUnknown(string file)
    {
        _surroundings.Error.Say(
            $"{file}: holds no events in a form that is known; give tab-separated lines with the columns marked_sentence and gold_root, or JSON Lines with text, source, type and target, or with id, date, text and expected.");
        return ExitStatus.WrongUse;
    }
}
