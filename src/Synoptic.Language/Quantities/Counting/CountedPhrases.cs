using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Quantities.Counting;

/// <summary>Finds the words for what a number counts: the noun that it modifies, the noun of its "of" phrase, or the one that grammar leaves out.</summary>
internal sealed class CountedPhrases(NumberTree tree)
{
    private static readonly WordSet Totals = new("number numbers total figure count toll tally population headcount");

    private static readonly WordSet Fates = new("dead killed wounded injured hurt missing sick homeless unemployed");

    /// <summary>The quantity with what it counts.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="place">Its place in the tree.</param>
    /// <param name="before">The quantities before it.</param>
    public Quantity Bind(Quantity quantity, NumberPlace place, ImmutableArray<Quantity>.Builder before)
    {
        int noun = Noun(quantity, place);
        return noun >= 0 ? quantity with { Of = PhraseOf(noun, place) }
            : quantity.Unit is null && before.Count > 0 && IsParallel(before[^1], place) ? quantity with { Of = before[^1].Of }
            : quantity;
    }

    private int Noun(Quantity quantity, NumberPlace place)
    {
        int partitive = Partitive(place);
        if (partitive >= 0)
        {
            return partitive;
        }

        bool isPlain = quantity.Unit is null or "ordinal";
        int head = tree.HeadOf(place.Top);
        if (isPlain && head >= place.End && Modifies(place.Top) && (tree.IsNoun(head) || Fates.Contains(tree.At(head))))
        {
            return head;
        }

        return quantity.Unit switch
        {
            not (null or "year" or "ordinal") => Bearing(place),
            null => Fate(place) is >= 0 and int fate ? fate : Total(place) is >= 0 and int total ? total : Following(place),
            "year" => Bearer(place) is >= 0 and int bearer ? bearer : Bearing(place),
            _ => -1,
        };
    }

    /// <summary>"a 69-metre dam", "a $2 million house": the noun that the measure is a property of.</summary>
    private int Bearing(NumberPlace place)
    {
        int head = tree.HeadOf(place.Top);
        bool isProperty = head >= place.End && tree.IsNoun(head) && IsBeside(place.End, head) && tree.Relation(place.Top) is "compound" or "nummod" or "amod" or "nmod"
            && tree.Child(place.Top, "case") < 0;
        return isProperty ? head : -1;
    }

    /// <summary>Whether nothing but modifiers stands between the measure and its noun.</summary>
    private bool IsBeside(int start, int noun)
    {
        int word = start;
        while (word < noun && tree.HeadOf(word) <= noun && tree.HeadOf(word) > word && tree.Relation(word) is "amod" or "compound" or "advmod")
        {
            word++;
        }

        return word == noun;
    }

    private bool Modifies(int word) => tree.Relation(word) is "nummod" or "amod" or "det" or "compound" or "nmod" or "advmod" or "obl";

    /// <summary>"12 of the 40 sailors", "40 tonnes of grain", "dozens of homes", "one in five voters".</summary>
    private int Partitive(NumberPlace place)
    {
        for (int word = place.First; word < place.End; word++)
        {
            int child = tree.OfPhrase(word, place.End);
            if (child >= 0)
            {
                return tree.IsNoun(child) ? child : -1;
            }
        }

        int next = place.End;
        bool isWithin = next < tree.Count && tree.IsNoun(next) && tree.HeadOf(next) >= place.First && tree.HeadOf(next) < place.End && tree.Relation(next) is "nmod";
        return isWithin ? next : -1;
    }

    /// <summary>"left 12 dead", "12 killed".</summary>
    private int Fate(NumberPlace place) =>
        place.End < tree.Count && Fates.Contains(tree.At(place.End)) && tree.At(place.End) is "dead" or "missing" or "homeless" ? place.End : -1;

    /// <summary>"the number of sailors rose to 12": the noun of the total that the number is said of.</summary>
    private int Total(NumberPlace place)
    {
        int predicate = tree.Relation(place.Top) is "obl" or "obj" or "xcomp" ? tree.HeadOf(place.Top) : place.Top;
        int subject = predicate >= 0 ? tree.Child(predicate, "nsubj") : -1;
        return subject >= 0 && Totals.Contains(tree.At(subject)) ? tree.OfPhrase(subject, subject + 1) is >= 0 and int noun && (tree.IsNoun(noun) || Fates.Contains(tree.At(noun))) ? noun : -1 : -1;
    }

    /// <summary>"between 12 and 15 people": the plural right after a number that hangs elsewhere, if no other number has it.</summary>
    private int Following(NumberPlace place)
    {
        int noun = place.End;
        while (noun < tree.Count && tree.HeadOf(noun) == noun + 1 && tree.Relation(noun) is "amod" or "compound")
        {
            noun++;
        }

        bool isPlural = noun < tree.Count && tree.IsNoun(noun) && tree[noun].Tags.Feats.Contains("Number=Plur", StringComparison.Ordinal);
        return isPlural && tree.Child(noun, "nummod") < place.End ? noun : -1;
    }

    /// <summary>Whose age it is: "Ann Lind, 34,".</summary>
    private int Bearer(NumberPlace place)
    {
        int head = tree.HeadOf(place.Top);
        return head >= 0 && head < place.First && tree.IsNoun(head) ? head : -1;
    }

    /// <summary>"26 people died and 12 were hurt": the second number stands for a noun phrase where the first had its noun.</summary>
    private bool IsParallel(Quantity before, NumberPlace place)
    {
        if (before.Of is null || before.Unit is not null || tree[place.Top].Tags.Upos != "NUM" || tree.Find(before.Of.Value) is not { } noun)
        {
            return false;
        }

        int clause = tree.HeadOf(place.Top);
        int other = tree.HeadOf(noun.Top);
        bool isSameRole = tree.Relation(place.Top).SequenceEqual(tree.Relation(noun.Top));
        return clause >= 0 && other >= 0 && isSameRole && tree.Relation(clause) is "conj" && tree.HeadOf(clause) == other;
    }

    /// <summary>The noun with its compounds and, for a name, all its parts; not the number, and no adjectives.</summary>
    private TextSpan PhraseOf(int noun, NumberPlace place)
    {
        int first = noun;
        while (first - 1 >= place.End && tree.HeadOf(first - 1) == noun && IsPart(first - 1))
        {
            first--;
        }

        if (noun < place.First)
        {
            first = noun;
        }

        int last = noun;
        while (last + 1 < tree.Count && tree.HeadOf(last + 1) == noun && tree.Relation(last + 1) is "flat")
        {
            last++;
        }

        return TextSpan.Cover(tree[first].Form.Span, tree[last].Form.Span);
    }

    private bool IsPart(int word) => tree.Relation(word) is "compound" && tree[word].Tags.Upos is "NOUN";
}
