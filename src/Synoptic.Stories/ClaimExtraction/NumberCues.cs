using System.Collections.Frozen;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Tells by the words beside a number that it is the difference of two others, or the price of one unit in another. Words are indexes.</summary>
internal static class NumberCues
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> Comparatives = FrozenSet.Create(
        StringComparer.Ordinal, "more", "less", "fewer", "higher", "lower", "greater", "smaller", "larger", "bigger", "longer", "shorter", "older", "younger", "dearer", "cheaper",
        "heavier", "lighter", "taller", "deeper", "wider", "narrower", "faster", "slower", "above", "below", "short", "shy", "ahead", "behind", "up", "down", "extra", "clear");

    private static readonly FrozenSet<string> Gaps = FrozenSet.Create(
        StringComparer.Ordinal, "gap", "difference", "lead", "majority", "margin", "increase", "rise", "raise", "cut", "reduction", "fall", "drop", "decrease", "decline", "gain", "loss", "surplus",
        "deficit", "shortfall", "excess", "advantage", "discount", "surcharge", "supplement", "discrepancy", "addition", "growth", "saving");

    private static readonly FrozenSet<string> Rates = FrozenSet.Create(
        StringComparer.Ordinal, "rate", "conversion", "exchange", "parity", "peg", "fixing", "quotation", "price");

    /// <summary>"35 a month on top of", "275 megawatts less than", "by 40", "a lead of 12": the difference of two numbers.</summary>
    public static bool IsGap(WordTree tree, NumberPlace place, int first, int last) =>
        tree.FormOf(first - 1) is "by"
        || (place.Noun >= 0 && Gaps.Contains(tree.LemmaOf(place.Noun)))
        || Enumerable.Range(last + 1, Reach)
            .TakeWhile(word => word < tree.Count && tree.UposOf(word) is not ("PUNCT" or "VERB" or "NUM"))
            .Any(word => Comparatives.Contains(tree.FormOf(word)) || (tree.FormOf(word) is "top" && tree.FormOf(word - 1) is "on"));

    /// <summary>"At 8.9 kronor each", "1.09 dollars to the euro", "the rate of 40.5 francs".</summary>
    public static bool IsRate(WordTree tree, int first, int last) =>
        tree.FormOf(first - 1) is "at"
        || tree.FormOf(last + 1) is "each" or "apiece" or "per"
        || (tree.FormOf(last + 1) is "to" or "for" or "against" && tree.FormOf(last + 2) is "the" or "a" or "an" or "one" or "each" or "every")
        || Enumerable.Range(Math.Max(0, first - Reach), Math.Min(first, Reach)).Any(word => Rates.Contains(tree.LemmaOf(word)));
}
