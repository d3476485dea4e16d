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

        int noun = quantity.Of is { } of ? tree.HeadOf(of) : quantity.Unit is null ? -1 : quantity.Unit is "s" ? LastingOf(tree, quantity) : MeasuredBy(tree, top);
        int anchor = noun >= 0 && IsAbove(tree, noun, top) ? noun : top;
        int act = ActOf(tree, anchor);
        return noun < 0 && quantity.Unit is null ? ToldOf(tree, new NumberPlace(top, -1, anchor, act)) : new NumberPlace(top, noun, anchor, act);
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

    /// <summary>"The <b>death</b> toll of the flood", "the number of <b>dead</b>".</summary>
    private static int TotalOf(WordTree tree, int total) =>
        tree.Child(total, "compound") is >= 0 and int kind ? kind : tree.Child(total, "nmod");

    /// <summary>Whether a word hangs on the predicate of a number's clause, and on no other within it.</summary>
    public static bool AreInOneClause(WordTree tree, int word, NumberPlace place) => word >= 0 && (place.Act < 0 || ActOf(tree, word) == place.Act);

    /// <summary>"The crew numbered 23", "the toll stands at 14", "the dead are 14": what stands as subject is counted.</summary>
    private static NumberPlace ToldOf(WordTree tree, NumberPlace place)
    {
        int fronted = RaisedTotal(tree, place) is >= 0 and int total ? total : FrontedWhole(tree, place);
        if (fronted >= 0)
        {
            return place with { Noun = fronted };
        }

        bool isPredicate = tree.Child(place.Top, "cop") >= 0;
        int verb = isPredicate ? place.Top : tree.ParentOf(place.Top);
        bool isMeasured = isPredicate || (verb >= 0 && MeasuringVerbs.Contains(tree.LemmaOf(verb)) && tree.RelationOf(place.Top) is "obj" or "obl" or "xcomp" or "nmod");
        int subject = isMeasured ? tree.Child(verb, "nsubj") : -1;
        if (subject < 0 || tree.UposOf(subject) is not ("NOUN" or "PROPN"))
        {
            return place;
        }

        int counted = MeasuringVerbs.IsTotal(tree.LemmaOf(subject)) ? TotalOf(tree, subject) : tree.LemmaOf(subject) is "whole" ? -1 : subject;
        return counted < 0 ? place : place with { Noun = counted };
    }

    /// <summary>"It raised the number of dead to 14": what the total is of, or -1.</summary>
    private static int RaisedTotal(WordTree tree, NumberPlace place)
    {
        int verb = tree.RelationOf(place.Top) is "obl" ? tree.ParentOf(place.Top) : -1;
        int total = verb < 0 ? -1 : tree.Child(verb, "obj");
        return total >= 0 && MeasuringVerbs.IsTotal(tree.LemmaOf(total)) ? TotalOf(tree, total) : -1;
    }

    /// <summary>"Four hours of bitter talks": what lasts, or -1.</summary>
    private static int LastingOf(WordTree tree, Quantity quantity)
    {
        int next = tree.FirstAt(quantity.Span.End);
        return tree.FormOf(next) is not "of" ? -1
            : Enumerable.Range(next + 1, FarthestNoun).TakeWhile(word => word < tree.Count).FirstOrDefault(word => tree.UposOf(word) is "NOUN", -1);
    }

    /// <summary>"Of its staff, 112 were on duty": those of whom the number is a part, or -1.</summary>
    private static int FrontedWhole(WordTree tree, NumberPlace place) => place.Act < 0 ? -1 : tree.ChildrenOf(place.Act).FirstOrDefault(
        word => word < place.Top && tree.RelationOf(word) is "obl" or "nmod" && tree.UposOf(word) is "NOUN" && tree.Child(word, "case") is >= 0 and int preposition && tree.FormOf(preposition) is "of", -1);

    /// <summary>"Waves of four metres": the noun that a measure is told of, or -1.</summary>
    private static int MeasuredBy(WordTree tree, int top)
    {
        int noun = tree.RelationOf(top) is "nmod" ? tree.ParentOf(top) : -1;
        return noun >= 0 && tree.UposOf(noun) is "NOUN" && tree.Child(top, "case") is >= 0 and int preposition && tree.FormOf(preposition) is "of" ? noun : -1;
    }

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
