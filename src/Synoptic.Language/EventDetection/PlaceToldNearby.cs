using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>
/// Finds a place that is told near a predicate without hanging on it: after it in its clause, whatever the tree joins it to
/// ("consulted the leaders of three parties <b>in Sofia</b>"), or before it where the clause points back ("met him there").
/// </summary>
internal sealed class PlaceToldNearby(PredicateLayer layer)
{
    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly PlacesPointedTo _there = new(layer);

    /// <summary>The head word of the place, or null.</summary>
    public int? Of(int word) => _there.PointsBack(word) ? _there.Before(word) : After(word);

    /// <summary>The first one; "on" and "over" lead what an act is about as well: "the embargo on Togo".</summary>
    private int? After(int verb)
    {
        for (int word = verb + 1; word < _syntax.Words.Length && !IsEnd(word); word++)
        {
            if (_syntax.Upos(word) is "PROPN" && _syntax.Marker(word, "case") is "in" or "at" or "near" or "outside" or "inside" && PlaceNames.IsPlace(layer, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The end of the sentence or the beginning of another clause; what stands between commas is passed.</summary>
    private bool IsEnd(int word) => _syntax.Form(word) is "." or ";" or ":" or "?" or "!" or "\"" or "\u201D" or "\u201C" or "(" or "\u2014"
        || _syntax.Xpos(word) is "VBD" or "VBZ" or "VBP" or "MD" or "WRB" or "WDT" or "WP" or "WP$" or "TO" or "VBG" || _syntax.Relation(word) is "mark";
}
