using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Ties a number to the number that it is told to be a part of, where one sentence gives both: "26 lots of the sixty", "nine out of 12",
/// "of the 188,400 houses, 75,360".
/// </summary>
internal static class NumberWholes
{
    // "Nine senior officers of her own 71".
    private const int MostNouns = 3;
    private const int MostBefore = 3;

    /// <summary>The numbers of a document, in order, each with its whole.</summary>
    public static IEnumerable<CountedNumber> Tie(WordTree tree, IReadOnlyList<CountedNumber> numbers)
    {
        for (int index = 0; index < numbers.Count; index++)
        {
            CountedNumber number = numbers[index];
            TextSpan? whole = index + 1 < numbers.Count && IsOf(tree, number, numbers[index + 1]) ? numbers[index + 1].Quantity.Span
                : FrontedBefore(tree, numbers, index)?.Quantity.Span;
            yield return whole is null ? number : number with { Subject = number.Subject with { Whole = whole } };
        }
    }

    /// <summary>The fronted whole before a number that is the first one that may be its part.</summary>
    private static CountedNumber? FrontedBefore(WordTree tree, IReadOnlyList<CountedNumber> numbers, int index)
    {
        for (int before = index - 1; before >= 0 && numbers[before].Sentence == numbers[index].Sentence; before--)
        {
            if (MayBePart(numbers[index], numbers[before]))
            {
                return IsFronted(tree, numbers[before]) ? numbers[before] : null;
            }
        }

        return null;
    }

    private static bool MayBePart(CountedNumber part, CountedNumber whole) =>
        part.Sentence == whole.Sentence && part.Quantity.Unit == whole.Quantity.Unit && part.Quantity.Min < whole.Quantity.Min;

    private static bool IsOf(WordTree tree, CountedNumber part, CountedNumber whole)
    {
        if (!MayBePart(part, whole))
        {
            return false;
        }

        int end = tree.FirstAt(whole.Quantity.Span.Start);
        int word = tree.FirstAt(part.Quantity.Span.End);
        for (int nouns = 0; nouns < MostNouns && tree.UposOf(word) is "NOUN" or "ADJ" or "PROPN"; nouns++)
        {
            word++;
        }

        word += tree.FormOf(word) is "out" or "from" && tree.FormOf(word + 1) is "of" or "among" ? 1 : 0;
        return word < end && end - word <= MostBefore + 1 && tree.FormOf(word) is "of" or "among"
            && Enumerable.Range(word + 1, end - word - 1).All(between => IsBeforeNumber(tree, between));
    }

    /// <summary>"Of the 60 lots": the whole stands first.</summary>
    private static bool IsFronted(WordTree tree, CountedNumber whole)
    {
        int word = tree.FirstAt(whole.Quantity.Span.Start) - 1;
        for (int step = 0; step < MostBefore && word >= 0 && IsBeforeNumber(tree, word); step++)
        {
            word--;
        }

        return word >= 0 && tree.FormOf(word) is "of" or "among" && (word == 0 || tree.IsCapitalized(word) || tree.UposOf(word - 1) is "PUNCT" || tree.FormOf(word - 1) is "out" or "that");
    }

    private static bool IsBeforeNumber(WordTree tree, int word) => tree.UposOf(word) is "DET" or "PRON" or "ADJ" or "ADV" or "PART";
}
