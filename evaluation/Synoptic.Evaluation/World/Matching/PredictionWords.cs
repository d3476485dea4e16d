using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Matching;

/// <summary>A prediction in the words of a line, for people.</summary>
internal static class PredictionWords
{
    private const int LongestValue = 60;

    public static string Of(Prediction prediction, ImmutableArray<PrintedReport> reports) =>
        $"{prediction.Key}: {string.Join("; ", prediction.Slots.Select(slot => $"{slot.Name} = {WordsOf(slot.Value, reports)}"))}";

    private static string WordsOf(PredictedValue value, ImmutableArray<PrintedReport> reports)
    {
        string words = value switch
        {
            { Steps.IsEmpty: false } => string.Join(" > ", value.Steps.Select(step => WordsOf(step, reports))),
            { Number: { } number } => WordsOf(number),
            { Word: { } word } => word,
            { Places: [var place, ..] } => place.Span.Read(reports[place.Document].Text),
            _ => value.Bearer?.Names.FirstOrDefault() ?? "?",
        };
        return words.Length > LongestValue ? $"{words[..LongestValue]}…" : words;
    }

    private static string WordsOf(PredictedStep step, ImmutableArray<PrintedReport> reports) =>
        $"{step.Kind} {(step.Parties.IsEmpty ? "-" : string.Join(" + ", step.Parties.Select(party => WordsOf(party, reports))))}";

    private static string WordsOf(WorldNumber number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(number.Min == number.Max ? $"{number.Min}" : $"{number.Min}..{number.Max}")}{(number.Unit is { } unit ? $" {unit}" : "")}");
}
