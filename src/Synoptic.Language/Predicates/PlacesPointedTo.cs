namespace Synoptic.Language.Predicates;

/// <summary>Finds the place that a clause points back to: "in Suva they met, and unveiled a statue <b>there</b>".</summary>
internal sealed class PlacesPointedTo(PredicateLayer layer)
{
    /// <summary>How many words back "there" looks: what is farther off was told two sentences before.</summary>
    private const int Reach = 40;

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>Whether "there" stands at the verb.</summary>
    public bool PointsBack(int verb)
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

    /// <summary>The head word of the nearest place named before the verb, or null.</summary>
    public int? Before(int verb)
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
}
