using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>Reads lemma, adverbs and quantity of any word, predicate or not.</summary>
internal static class WordArguments
{
    /// <summary>The lemma in lower case, with a verb's particle.</summary>
    public static string LemmaAt(this PredicateLayer layer, int word) => layer.At(word)?.Lemma ?? layer.Syntax.Lemma(word);

    /// <summary>The adverbs and negations that go with a word.</summary>
    public static IEnumerable<int> AdverbsOf(this PredicateLayer layer, int word)
    {
        SyntaxReading syntax = layer.Syntax;
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (syntax.Relation(child) is "advmod" or "discourse" || layer.LemmaAt(child) is "no" or "nobody" or "none")
            {
                yield return child;
            }
        }
    }

    /// <summary>The quantity (index) that the word belongs to or that counts it: "<b>40</b> of the sailors", "40 <b>sailors</b>"; or null.</summary>
    public static int? QuantityOf(this PredicateLayer layer, int word)
    {
        if (layer.QuantityAt(word) is { } own)
        {
            return own;
        }

        SyntaxReading syntax = layer.Syntax;
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (syntax.Relation(child) is "nummod" or "amod" or "det" or "compound" or "nmod" && layer.QuantityAt(child) is { } index && Counts(layer, index, word))
            {
                return index;
            }
        }

        return QuantityOfName(layer, word);
    }

    /// <summary>The number that hangs on a name before a noun: "<b>600</b> Stinger missiles"; or null.</summary>
    private static int? QuantityOfName(PredicateLayer layer, int word)
    {
        SyntaxReading syntax = layer.Syntax;
        int name = syntax.Child(word, "compound");
        int number = name >= 0 && syntax.Upos(name) == "PROPN" ? syntax.Child(name, "nummod") : -1;
        return number >= 0 && layer.QuantityAt(number) is { } index && layer.Document.Parsed.Quantities[index].Unit is null ? index : null;
    }

    /// <summary>Whether a quantity that hangs on a noun counts it: it has no unit, or the noun is what it measures.</summary>
    private static bool Counts(PredicateLayer layer, int index, int word)
    {
        Quantity quantity = layer.Document.Parsed.Quantities[index];
        TextSpan form = layer.Syntax.Words[word].Form.Span;
        return quantity.Of?.Overlaps(form) ?? (quantity.Unit is null);
    }
}
