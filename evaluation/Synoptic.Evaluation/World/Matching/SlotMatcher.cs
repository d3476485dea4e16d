using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Matching;

/// <summary>Decides whether a value of a prediction is what a line expects.</summary>
internal sealed class SlotMatcher(PassageTexts texts)
{
    /// <summary>From this F1 over content words, two phrases mean the same.</summary>
    private const double SamePhrase = 0.5;

    private readonly ChainMatcher _chains = new(texts);

    /// <summary>Whether a value is one of the alternatives of a slot.</summary>
    public bool IsRight(SlotKind kind, WorldSlot slot, PredictedValue value) => kind == SlotKind.Chain
        ? _chains.IsRight(slot.Value, value.Steps)
        : slot.Alternatives.Any(alternative => IsRight(kind, alternative, value));

    private bool IsRight(SlotKind kind, string expected, PredictedValue value) => kind switch
    {
        SlotKind.Name => NameMatcher.IsRight(texts, ExpectedWords.Parse(expected), value),
        SlotKind.Place => NameMatcher.IsSamePlace(texts, ExpectedWords.Parse(expected), value),
        SlotKind.Bearer => value.Bearer is { } bearer && NameMatcher.Bears(texts, ExpectedWords.Parse(expected), bearer),
        SlotKind.Phrase => IsSamePhrase(ExpectedWords.Parse(expected), value),
        SlotKind.Evidence => NameMatcher.Overlaps(texts, ExpectedWords.Parse(expected), value),
        SlotKind.Reference => value.Bearer is { } bearer && IsReference(FoldedText.Of(expected), bearer),
        SlotKind.Number => value.Number is { } number && WorldNumber.Parse(expected) is { } wanted && wanted.IsMeantBy(number),
        _ => value.Word is { } word && FoldedText.Of(word) == FoldedText.Of(expected),
    };

    private static bool IsReference(string expected, Bearer bearer) =>
        bearer.Names.Any(name => FoldedText.Of(name) == expected) || (bearer.Country is { } country && FoldedText.Of(country) == expected);

    private bool IsSamePhrase(ExpectedWords expected, PredictedValue value)
    {
        var wanted = SpecWords.ContentOf(expected.Words);
        return PhrasesOf(expected, value).Any(phrase => wanted.IsEmpty
            ? phrase.Trim() == expected.Words // "that it did" has no content words
            : SpecWords.Likeness(wanted, SpecWords.ContentOf(phrase)) >= SamePhrase);
    }

    /// <summary>The words of a value; of a pronoun those of its chain.</summary>
    private IEnumerable<string> PhrasesOf(ExpectedWords expected, PredictedValue value)
    {
        IEnumerable<string> places = value.Places.Where(place => texts.IsInReportOf(expected, place)).Select(texts.Read);
        string[] phrases = value.Word is { } word ? [FoldedText.Of(word), .. places] : [.. places];
        return value.Bearer is { } bearer && phrases.Any(SpecWords.IsPronoun)
            ? bearer.Mentions.Where(place => texts.IsInReportOf(expected, place)).Select(texts.Read)
            : phrases;
    }
}
