using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds where something happens: the place that hangs on its predicate, or else the nearest one of its clause.</summary>
internal sealed class PlaceFinder(PredicateLayer layer, CircumstanceReader circumstances)
{
    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The head word of the place, or null.</summary>
    public int? PlaceOf(Predicate predicate)
    {
        if (circumstances.PlaceOf(predicate) is { } place)
        {
            return place;
        }

        int clause = ClauseOf(predicate.Word);
        int? best = null;
        for (int word = _syntax.Trees.FirstOf(clause); word <= _syntax.Trees.LastOf(clause); word++)
        {
            bool isNearer = best is null || Math.Abs(word - predicate.Word) < Math.Abs(best.Value - predicate.Word);
            if (isNearer && IsPlace(word) && ClauseOf(word) == clause)
            {
                best = word;
            }
        }

        return best;
    }

    private bool IsPlace(int word) => layer.MentionAt(word) is { } mention
        && layer.Document.Parsed.Mentions[mention].Type is EntityType.Location
        && layer.TimeAt(word) is null
        && _syntax.Relation(word) is "obl" or "nmod"
        && _syntax.Marker(word, "case") is { } marker && PlaceMarkers.IsPlace(marker)
        && _syntax.Upos(_syntax.Trees.HeadOf(word)) != "PROPN";

    /// <summary>The verb (or other head) of the clause that a word stands in.</summary>
    private int ClauseOf(int word)
    {
        while (_syntax.Trees.HeadOf(word) >= 0 && !IsClause(word))
        {
            word = _syntax.Trees.HeadOf(word);
        }

        return word;
    }

    private bool IsClause(int word) =>
        _syntax.Relation(word) is "ccomp" or "xcomp" or "advcl" or "acl" or "parataxis" or "csubj"
        || (_syntax.Relation(word) is "conj" && _syntax.Upos(word) is "VERB");
}
