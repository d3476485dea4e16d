using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Finds what a number is said of and in which clause.</summary>
internal static class NumberPlaces
{
    private const int LongestClimb = 6;
    private const int FarthestNoun = 3;

    /// <summary>Reads the place of a quantity, or null where it holds no word.</summary>
    public static NumberPlace? Find(WordTree tree, Quantity quantity)
    {
        int top = tree.HeadOf(quantity.Span);
        if (top < 0)
        {
            return null;
        }

        int fronted = quantity.Of is null && quantity.Unit is null ? FrontedWhole(tree, top) : -1;
        int noun = quantity.Of is { } of ? tree.HeadOf(of)
            : fronted >= 0 ? fronted
            : quantity.Unit is "s" ? LastingOf(tree, quantity)
            : MeasuredNouns.Find(tree, top, tree.FirstAt(quantity.Span.End) - 1);
        int anchor = noun >= 0 && IsAbove(tree, noun, top) ? noun : top;
        return new NumberPlace(top, noun, anchor, ActOf(tree, anchor));
    }

    /// <summary>The words of a clause: those that hang on its predicate through no other predicate; in text order.</summary>
    public static IReadOnlyList<int> ClauseOf(WordTree tree, NumberPlace place)
    {
        var clause = new List<int>();
        var open = new Stack<int>([place.Act >= 0 ? place.Act : place.Anchor]);
        while (open.TryPop(out int word))
        {
            clause.Add(word);
            foreach (int child in tree.ChildrenOf(word))
            {
                if (tree.RelationOf(child) is not ("ccomp" or "parataxis" or "advcl" or "punct") && !(tree.RelationOf(child) is "conj" && tree.UposOf(child) is "VERB"))
                {
                    open.Push(child);
                }
            }
        }

        clause.Sort();
        return clause;
    }

    /// <summary>Whether a word hangs on the predicate of a number's clause, and on no other within it.</summary>
    public static bool AreInOneClause(WordTree tree, int word, NumberPlace place) => word >= 0 && (place.Act < 0 || ActOf(tree, word) == place.Act);

    /// <summary>"Four hours of bitter talks": what lasts, or -1.</summary>
    private static int LastingOf(WordTree tree, Quantity quantity)
    {
        int next = tree.FirstAt(quantity.Span.End);
        return tree.FormOf(next) is not "of" ? -1
            : Enumerable.Range(next + 1, FarthestNoun).TakeWhile(word => word < tree.Count).FirstOrDefault(word => tree.UposOf(word) is "NOUN", -1);
    }

    /// <summary>"Of its staff, 112 were on duty": those of whom the number is a part, or -1.</summary>
    public static int FrontedWhole(WordTree tree, int top) => ActOf(tree, top) is >= 0 and int act ? tree.ChildrenOf(act).FirstOrDefault(
        word => word < top && tree.RelationOf(word) is "obl" or "nmod" && tree.UposOf(word) is "NOUN" or "PROPN" && tree.Child(word, "case") is >= 0 and int preposition && tree.FormOf(preposition) is "of", -1) : -1;

    /// <summary>The nearest verb above a word, or what stands in its place: the top of the sentence, a noun or adjective with a copula.</summary>
    private static int ActOf(WordTree tree, int anchor)
    {
        int word = anchor;
        for (int step = 0; step < LongestClimb; step++)
        {
            if (step > 0 && (tree.UposOf(word) is "VERB" || tree.Child(word, "cop") >= 0))
            {
                return word;
            }

            if (tree.ParentOf(word) < 0)
            {
                return word == anchor && tree.Child(word, "cop") < 0 && step == 0 ? -1 : word;
            }

            word = tree.ParentOf(word);
        }

        return -1;
    }

    private static bool IsAbove(WordTree tree, int above, int word)
    {
        for (int step = 0; step < LongestClimb && word >= 0; step++, word = tree.ParentOf(word))
        {
            if (word == above)
            {
                return true;
            }
        }

        return false;
    }
}
