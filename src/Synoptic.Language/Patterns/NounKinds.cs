using System.Collections.Immutable;
using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>Tells what a common noun names: by the table of nouns, or else by how words for people are made ("<i>bell-founders</i>" are not, "<i>oarsmen</i>" are).</summary>
internal static class NounKinds
{
    private const int ShortestStem = 3;

    // heads and suffixes of nouns for persons (Quirk and others 1985, appendix I.33, I.66)
    private static readonly WordSet Plurals = new("men women people folk");
    private static readonly ImmutableArray<string> PersonEndings =
    [
        "man", "men", "woman", "women", "maid", "boy", "girl", "ist", "smith", "monger", "wright", "keeper", "mistress", "master", "bearer", "monk",
    ];

    /// <summary>Whether the noun names what is of the kind; a name that nobody recognized, with a title or made of one ("the Chief <b>Justice</b>"), is a person's.</summary>
    public static bool Is(SyntaxReading syntax, int word, Referent kind) => syntax.Upos(word) switch
    {
        "NOUN" => KindOf(syntax, word) == kind,
        "PROPN" => kind is Referent.Person && (syntax.Child(word, "nmod:desc") >= 0 || KindOf(syntax, word) == kind || HasTitle(syntax, word)),
        _ => false,
    };

    private static bool HasTitle(SyntaxReading syntax, int word) => syntax.Child(word, "compound") is >= 0 and int title && KindOf(syntax, title) is Referent.Person;

    private static Referent KindOf(SyntaxReading syntax, int word)
    {
        string lemma = syntax.Lemma(word);
        Referent known = NounTypes.TypeOf(lemma);
        return known is not Referent.Unknown ? known
            : NounTypes.GenderOfNoun(lemma) is Gender.Male or Gender.Female || IsPerson(lemma) || IsPerson(syntax.Form(word).ToString().ToLowerInvariant()) ? Referent.Person
            : Referent.Unknown;
    }

    private static bool IsPerson(string noun) => Plurals.Contains(noun)
        || PersonEndings.Any(ending => noun.Length >= ending.Length + ShortestStem && noun.EndsWith(ending, StringComparison.Ordinal))
        || (noun.EndsWith('s') && IsPerson(noun[..^1]));
}
