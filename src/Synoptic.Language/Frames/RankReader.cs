using Synoptic.Language.Data;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads what puts a thing before all others of its kind: "first", a superlative.</summary>
internal sealed class RankReader(SyntaxReading syntax)
{
    /// <summary>Superlatives in form that rank nothing: they count, or tell when.</summary>
    private static readonly WordSet NoRanks = new("most least latest last best");

    /// <summary>The word of rank of a noun ("<b>first</b> visit", "<b>biggest</b> drop", "<b>most</b> serious attack", "its <b>highest</b>"), or -1.</summary>
    public int RankOf(int noun)
    {
        if (syntax.Upos(noun) is not ("NOUN" or "PROPN"))
        {
            return IsNominalRank(noun) ? noun : SyntaxReading.None;
        }

        for (int child = syntax.Trees.FirstChildOf(noun); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (syntax.Relation(child) is "amod" && (IsFirst(child) || IsSuperlative(child)))
            {
                return child;
            }
        }

        return SyntaxReading.None;
    }

    /// <summary>Whether the word is "first".</summary>
    public bool IsFirst(int word) => syntax.Form(word).Equals("first", StringComparison.OrdinalIgnoreCase);

    private bool IsNominalRank(int word) => syntax.Upos(word) is "ADJ" && syntax.Relation(word) is not ("amod" or "advmod")
        && (syntax.Child(word, "det") >= 0 || syntax.Child(word, "nmod:poss") >= 0) && (IsFirst(word) || syntax.Xpos(word) == "JJS");

    private bool IsSuperlative(int word) => syntax.Xpos(word) == "JJS"
        ? !NoRanks.Contains(syntax.Form(word))
        : syntax.Child(word, "advmod") is >= 0 and int degree && syntax.Xpos(degree) == "RBS";
}
