using Synoptic.Language.Coreference;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>Sees through numbers and nouns that only tell how much there is of what follows them.</summary>
internal static class Wholes
{
    /// <summary>The class of those nouns: "a <b>number</b> of jurors", "<b>tonnes</b> of rice".</summary>
    private const string Parts = "part";

    /// <summary>The word that says what a number or measure is a part of; the word itself where it is none.</summary>
    public static int WholeOf(this PatternLexicon lexicon, PredicateLayer layer, int word)
    {
        SyntaxReading syntax = layer.Syntax;
        int whole = syntax.Child(word, "nmod");
        bool isPart = whole >= 0 && (syntax.Upos(word) is "NUM" or "DET" || layer.QuantityAt(word) is not null || lexicon.IsIn(Parts, layer.LemmaAt(word)));
        return isPart && syntax.Marker(whole, "case") == "of" && !IsBodyOf(layer, word, whole) ? WholeOf(lexicon, layer, whole) : word;
    }

    /// <summary>People who are called by a place or ship, which they are no part of: "the <b>crew</b> of Nenagh".</summary>
    private static bool IsBodyOf(PredicateLayer layer, int word, int whole) => layer.Syntax.Xpos(whole) is "NNP"
        && NounTypes.TypeOf(layer.LemmaAt(word)) is Referent.Person or Referent.Organization;
}
