using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds a place told after a word, whatever the tree hangs it on: "tried two bombs of his own making <b>in a quarry</b>".</summary>
internal sealed class PlacesThatFollow(PredicateLayer layer, PatternLexicon lexicon)
{
    /// <summary>The class of words for the points of the compass.</summary>
    private const string Bearings = "bearing";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The head word of the first place before the next mark or verb, or null.</summary>
    public int? After(int word)
    {
        for (int next = word + 1; next < _syntax.Words.Length && !IsEnd(next); next++)
        {
            bool isFrom = _syntax.Form(next) is "of" && lexicon.IsIn(Bearings, layer.LemmaAt(next - 1)); // "north of Jan Mayen"
            bool isAmong = _syntax.Form(next) is "among";
            bool isLed = isFrom || isAmong || (_syntax.Upos(next) == "ADP" && PlaceMarkers.IsPlace(_syntax.Form(next)));
            if (isLed && HeadAfter(next) is { } head && (IsSite(head) || (!isAmong && IsNamed(head)) || (isFrom && _syntax.Upos(head) == "PROPN")))
            {
                return head;
            }
        }

        return null;
    }

    /// <summary>A mark, the end of the sentence, or the verb of another clause.</summary>
    private bool IsEnd(int word) => (_syntax.Upos(word) == "PUNCT" && _syntax.Form(word) is not "-")
        || _syntax.Xpos(word) is "VBD" or "VBZ" or "VBP" or "MD" or "WRB" or "WDT";

    /// <summary>The last noun of the phrase that a preposition leads.</summary>
    private int? HeadAfter(int preposition)
    {
        int? head = null;
        for (int word = preposition + 1; word < _syntax.Words.Length && layer.TimeAt(word) is null; word++)
        {
            switch (_syntax.Upos(word))
            {
                case "NOUN" or "PROPN":
                    head = word;
                    break;
                case "DET" or "ADJ" or "NUM" or "PART" or "PRON":
                case "VERB" when _syntax.Xpos(word) is "VBG" or "VBN":
                    break;
                default:
                    return head;
            }
        }

        return head;
    }

    private bool IsSite(int word) => lexicon.IsIn(PlaceFinder.Sites, layer.LemmaAt(word));

    private bool IsNamed(int word) => layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention].Type is EntityType.Location;
}
