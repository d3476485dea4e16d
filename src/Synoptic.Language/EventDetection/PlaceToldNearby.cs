using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>
/// Finds a place that is told near a predicate without hanging on it: after it in its clause, whatever the tree joins it to
/// ("consulted the leaders of three parties <b>in Sofia</b>"), or before it where the clause points back ("met him there").
/// </summary>
internal sealed class PlaceToldNearby(PredicateLayer layer)
{
    /// <summary>How many words back "there" looks: what is farther off was told two sentences before.</summary>
    private const int Reach = 40;

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The head word of the place, or null.</summary>
    public int? Of(int word) => PointsBack(word) ? Before(word) : After(word);

    private bool PointsBack(int verb)
    {
        for (int child = _syntax.Trees.FirstChildOf(verb); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (_syntax.Relation(child) is "advmod" && _syntax.Lemma(child) is "there")
            {
                return true;
            }
        }

        return false;
    }

    private int? Before(int verb)
    {
        for (int word = verb - 1; word >= Math.Max(0, verb - Reach); word--)
        {
            if (_syntax.Upos(word) is "PROPN" && _syntax.Marker(word, "case") is not (null or "of" or "from") && PlaceNames.IsPlace(layer, word))
            {
                return word;
            }
        }

        return null;
    }

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
