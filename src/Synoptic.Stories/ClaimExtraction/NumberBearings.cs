using System.Collections.Frozen;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Tells how a number bears on the whole of its kind: one more or one helping of several, what is left, a part of those named before, or the figure of a name that stands before its
/// bracket. Words are indexes; -1 is none.
/// </summary>
internal static class NumberBearings
{
    // Words for one helping of several: "a first consignment of 400 doses".
    private static readonly FrozenSet<string> Helpings = FrozenSet.Create(
        StringComparer.Ordinal, "batch", "consignment", "shipment", "delivery", "instalment", "installment", "tranche", "portion", "load", "wave", "contingent", "convoy", "lot", "round", "part", "share", "section", "segment", "group");

    private const int BracketReach = 12;

    /// <summary>"Another 56 patients", "780,000 more", "a further 12", "rose by 3 million": added to what was counted before.</summary>
    public static bool IsAdded(WordTree tree, NumberPlace place, int first, int last) =>
        tree.FormOf(first - 1) is "another" or "further" or "additional" or "extra" or "by"
        || tree.FormOf(first) is "another" or "further" or "additional" or "extra"
        || tree.FormOf(last + 1) is "more" or "additional" or "further" or "extra" or "new"
        || new[] { place.Top, place.Noun }.Where(word => word >= 0).SelectMany(tree.ChildrenOf).Any(word => tree.FormOf(word) is "more" or "additional" or "further" or "extra" or "another" && word > first - 2 && tree.FormOf(word + 1) is not "than")
        || (place.Noun >= 0 && tree.LemmaOf(place.Noun) is "rest")
        || (tree.RelationOf(place.Anchor) is "nmod" && tree.ParentOf(place.Anchor) is >= 0 and int helping && helping < place.Anchor && Helpings.Contains(tree.LemmaOf(helping)) && tree.Child(helping, "nummod") < 0);

    /// <summary>"12 prisoners remain", "the remaining 12", "12 are left": what is left of a whole.</summary>
    public static bool IsRest(WordTree tree, NumberPlace place) =>
        (place.Act >= 0 && tree.LemmaOf(place.Act) is "remain" or "stay" && tree.ParentOf(place.Anchor) == place.Act && tree.RelationOf(place.Anchor) is "nsubj")
        || new[] { place.Top, place.Noun }.Where(word => word >= 0).SelectMany(tree.ChildrenOf).Any(word => tree.FormOf(word) is "remaining" or "left" or "other");

    /// <summary>"Cut from 9 percent to 8", "up from 12", "they originally asked for 18": what held before.</summary>
    public static bool IsFormer(WordTree tree, NumberPlace place, int first) =>
        (tree.FormOf(first - 1) is "from" && (tree.FormOf(first - 2) is "up" or "down"
            || (tree.ParentOf(place.Top) is >= 0 and int verb && tree.UposOf(verb) is "VERB" && (MeasuringVerbs.IsSetting(tree.LemmaOf(verb)) || MeasuringVerbs.IsChange(tree.LemmaOf(verb))))))
        || (place.Act >= 0 && tree.ChildrenOf(place.Act).Any(word => tree.FormOf(word) is "originally" or "initially" or "previously" or "formerly"));

    /// <summary>"Of the cases, 1,204 are confirmed", "among the 40 were 12 nurses", "including 12 nurses", "12 of whom".</summary>
    public static bool IsPart(WordTree tree, NumberPlace place, int first, int last) =>
        (NumberPlaces.FrontedWhole(tree, place.Top) is >= 0 and int whole && tree.Child(whole, "nummod") < 0)
        || tree.FormOf(first - 1) is "including"
        || (tree.FormOf(last + 1) is "of" && tree.FormOf(last + 2) is "them" or "the" or "those" or "these" or "his" or "her" or "its" or "their" or "whom" or "which" && !IsNumber(tree, last + 3))
        || (tree.FormOf(first - 2) is "of" or "among" && tree.FormOf(first - 1) is "whom" or "which" or "them");

    /// <summary>"In Melbourne alone 41 vessels lay idle": one of several has so many.</summary>
    public static bool IsAlone(WordTree tree, IReadOnlyList<int> clause) =>
        clause.Any(word => tree.FormOf(word) is "alone" && tree.UposOf(word - 1) is "NOUN" or "PROPN" && clause.Contains(word - 1));

    /// <summary>"86 of the 140": who names the whole by its number has told the two together.</summary>
    private static bool IsNumber(WordTree tree, int word) => word < tree.Count && tree.UposOf(word) is "NUM" or "SYM";

    /// <summary>"Dover (1,120 cases and 14 deaths)": the name before the bracket, or -1.</summary>
    public static int BeforeBracket(WordTree tree, int first)
    {
        for (int word = first - 1; word > Math.Max(0, first - BracketReach) && tree.FormOf(word) is not ")"; word--)
        {
            if (tree.FormOf(word) is "(" or "[")
            {
                return tree.UposOf(word - 1) is "PROPN" ? word - 1 : -1;
            }
        }

        return -1;
    }
}
