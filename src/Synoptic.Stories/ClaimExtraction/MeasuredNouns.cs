namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Finds the noun that a number is the measure of, where the tree ties the two: "a loan of 3 million", "3 million in damages", "the debt
/// rose to 3 million", "they cut the debt to 3 million". Words are indexes; -1 is none.
/// </summary>
internal static class MeasuredNouns
{
    /// <summary>The noun, or -1.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="top">The word of the number through which it hangs.</param>
    /// <param name="last">Its last word.</param>
    public static int Find(WordTree tree, int top, int last) =>
        Before(tree, top) is >= 0 and int before ? before
        : Within(tree, top, last) is >= 0 and int within ? within
        : Object(tree, top) is >= 0 and int moved ? moved
        : Subject(tree, top);

    /// <summary>
    /// "The figure has since risen to 14", "bringing the total to 14", "taking it to 14": whether the number is of what only a word for a number, or a
    /// pronoun, stands for.
    /// </summary>
    public static bool PointsBack(WordTree tree, int top) => new[] { MovedBy(tree, top), MeasuredBy(tree, top) }
        .Any(noun => noun >= 0 && noun != top && (tree.FormOf(noun) is "it" or "this" or "that" || (MeasuringVerbs.IsTotal(tree.LemmaOf(noun)) && OfTotal(tree, noun) < 0)));

    /// <summary>"A loan of 3 million", "a crew of 24".</summary>
    private static int Before(WordTree tree, int top)
    {
        int noun = tree.RelationOf(top) is "nmod" && HasCase(tree, top, "of") ? tree.ParentOf(top) : -1;
        return noun >= 0 && noun < top && tree.UposOf(noun) is "NOUN" && !MeasuringVerbs.IsTotal(tree.LemmaOf(noun)) ? noun : -1;
    }

    /// <summary>"3 million in damages", whatever the tree hangs it on.</summary>
    private static int Within(WordTree tree, int top, int last) =>
        tree.ChildrenOf(top).FirstOrDefault(word => word > top && tree.RelationOf(word) is "nmod" && tree.UposOf(word) is "NOUN" && HasCase(tree, word, "in"), -1) is >= 0 and int noun ? noun
        : tree.FormOf(last + 1) is "in" && last + 2 < tree.Count && tree.UposOf(last + 2) is "NOUN" && tree.FormOf(last + 2) is not ("cash" or "total" or "advance" or "return" or "exchange" or "fact" or "addition") ? last + 2
        : -1;

    /// <summary>"They cut the debt to 3 million", "it put the rate at 4 percent".</summary>
    private static int Object(WordTree tree, int top) =>
        MovedBy(tree, top) is >= 0 and int noun && noun != top && tree.UposOf(noun) is "NOUN" or "PROPN" ? OfTotal(tree, noun) : -1;

    private static int MovedBy(WordTree tree, int top)
    {
        int verb = tree.RelationOf(top) is "obl" or "nmod" or "advmod" && (HasCase(tree, top, "to") || HasCase(tree, top, "at") || HasCase(tree, top, "from")) ? tree.ParentOf(top) : -1;
        verb = verb >= 0 && tree.UposOf(verb) is "NOUN" && tree.RelationOf(verb) is "obj" ? tree.ParentOf(verb) : verb;
        return verb >= 0 && MeasuringVerbs.IsSetting(tree.LemmaOf(verb)) ? tree.Child(verb, "obj") : -1;
    }

    /// <summary>"The debt rose to 3 million", "the dead are 14", "the rate was kept at 4 percent".</summary>
    private static int Subject(WordTree tree, int top) =>
        MeasuredBy(tree, top) is >= 0 and int noun && noun != top && tree.UposOf(noun) is "NOUN" or "PROPN" ? OfTotal(tree, noun) : -1;

    private static int MeasuredBy(WordTree tree, int top)
    {
        bool isPredicate = tree.Child(top, "cop") >= 0;
        int verb = isPredicate ? top : tree.ParentOf(top);
        bool isMeasured = isPredicate || (verb >= 0 && tree.RelationOf(top) is "obj" or "obl" or "xcomp" or "nmod" && IsMeasuring(tree, verb));
        return isMeasured ? tree.Child(verb, "nsubj") : -1;
    }

    private static bool IsMeasuring(WordTree tree, int verb) => MeasuringVerbs.Contains(tree.LemmaOf(verb))
        || (MeasuringVerbs.IsSetting(tree.LemmaOf(verb)) && tree.ChildrenOf(verb).Any(child => tree.FullRelationOf(child) is "nsubj:pass"));

    /// <summary>What a word for a number is the number of: "the <b>death</b> toll", "the number of <b>dead</b>"; another noun is itself.</summary>
    private static int OfTotal(WordTree tree, int noun) =>
        !MeasuringVerbs.IsTotal(tree.LemmaOf(noun)) ? tree.LemmaOf(noun) is "whole" ? -1 : noun
        : tree.Child(noun, "compound") is >= 0 and int kind ? kind
        : tree.ChildrenOf(noun).FirstOrDefault(word => tree.RelationOf(word) is "nmod" && !HasCase(tree, word, "for") && !HasCase(tree, word, "at") && !HasCase(tree, word, "in"), -1);

    private static bool HasCase(WordTree tree, int word, string preposition) => tree.ChildrenOf(word).Any(child => tree.RelationOf(child) is "case" && tree.FormOf(child) == preposition);
}
