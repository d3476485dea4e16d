using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Matching;

/// <summary>Compares names by place and by bearer.</summary>
internal static class NameMatcher
{
    /// <summary>Whether the words lie on the same place, or the entity bears the expected words.</summary>
    public static bool IsRight(PassageTexts texts, ExpectedWords expected, PredictedValue value) =>
        IsSamePlace(texts, expected, value) || (value.Bearer is { } bearer && Bears(texts, expected, bearer));

    /// <summary>Whether the head of either lies within the other.</summary>
    public static bool IsSamePlace(PassageTexts texts, ExpectedWords expected, PredictedValue value) =>
        texts.OccurrencesOf(expected).Any(occurrence => value.Places.Any(place => AreSame(texts, occurrence, place)));

    /// <summary>Whether one of the places shares a code unit with an occurrence of the words.</summary>
    public static bool Overlaps(PassageTexts texts, ExpectedWords expected, PredictedValue value) =>
        texts.OccurrencesOf(expected).Any(occurrence =>
            value.Places.Any(place => place.Document == occurrence.Document && place.Span.Overlaps(occurrence.Span)));

    /// <summary>Whether an entity has the words as name, alias or mention: in the report and at the occurrence that they name.</summary>
    public static bool Bears(PassageTexts texts, ExpectedWords expected, Bearer bearer)
    {
        bool isAnywhere = expected is { Letter: null, Occurrence: 0 };
        return (isAnywhere && bearer.Names.Any(name => FoldedText.Of(name) == expected.Words))
            || (isAnywhere
                ? bearer.Mentions.Any(place => texts.Read(place) == expected.Words)
                : texts.OccurrencesOf(expected).Any(occurrence => bearer.Mentions.Any(place => AreSame(texts, occurrence, place))));
    }

    private static bool AreSame(PassageTexts texts, WorldPlace expected, WorldPlace predicted) =>
        expected.Document == predicted.Document
        && texts.HeadOf(predicted) is { } predictedHead && expected.Span.Contains(predictedHead)
        && texts.HeadOf(expected) is { } expectedHead && predicted.Span.Contains(expectedHead);
}
