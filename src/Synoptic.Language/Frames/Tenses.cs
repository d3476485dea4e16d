using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Tells whether clauses are about the time to come.</summary>
internal static class Tenses
{
    /// <summary>Whether a clause tells of what will or would be.</summary>
    public static bool IsAhead(PredicateLayer layer, int clause) =>
        layer.Syntax.Child(clause, "aux") is >= 0 and int auxiliary && layer.LemmaAt(auxiliary) is "will" or "would" or "shall" or "'ll"
        || (layer.Syntax.Form(clause) is "going" && layer.Syntax.Child(clause, "xcomp") >= 0);

    /// <summary>Whether a clause tells of what may be: "could flood".</summary>
    public static bool IsPossible(PredicateLayer layer, int clause)
    {
        bool isBefore = layer.Syntax.Child(clause, "aux") is >= 0 and int auxiliary && layer.LemmaAt(auxiliary) is "could" or "may" or "might" or "should" or "can";
        bool isPerfect = layer.Syntax.Xpos(clause) is "VBN" && layer.Syntax.Child(clause, "aux:pass") < 0;
        return isBefore && !isPerfect;
    }

    /// <summary>Whether a clause tells of what is due: "is set to grow", "is about to erupt".</summary>
    public static bool IsDue(PredicateLayer layer, int clause) =>
        layer.LemmaAt(clause) is "set" or "due" or "about" or "bound" or "poised"
        && (layer.Syntax.Child(clause, "xcomp") >= 0 || (layer.Syntax.Child(clause, "advcl") is >= 0 and int end && layer.Syntax.Marker(end, "mark") is "to"));
}
