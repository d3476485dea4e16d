using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds where something happens: the place that hangs on its predicate, or else the nearest one of its clause.</summary>
internal sealed class PlaceFinder(PredicateLayer layer, CircumstanceReader circumstances, ClauseMap clauses, PatternLexicon lexicon)
{
    private const int LongestPhrase = 4;

    /// <summary>The class of nouns for places that need no name.</summary>
    public const string Sites = "ground";

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly PlacesThatFollow _following = new(layer, lexicon);
    private readonly PlacesPointedTo _pointed = new(layer);

    /// <summary>The head word of the place, or null.</summary>
    public int? PlaceOf(Predicate predicate) =>
        (predicate.Kind is PredicateKind.Noun ? PlaceWithin(predicate.Word) : null)
        ?? Named(circumstances.PlaceOf(predicate)) ?? There(predicate.Word) ?? Named(NearestOf(predicate.Word)) ?? Where(predicate.Word) ?? SiteOf(predicate) ?? _following.After(predicate.Word) ?? AroundOf(predicate.Word);

    private int? There(int verb) => _pointed.PointsBack(verb) ? _pointed.Before(verb) : null;

    /// <summary>The place within the words that hang on a word, or null.</summary>
    public int? PlaceWithin(int word)
    {
        for (int below = word + 1; below <= _syntax.Trees.LastOf(word); below++)
        {
            if (IsPlace(below))
            {
                return HeadOf(below);
            }
        }

        return null;
    }

    /// <summary>Of a place that has no name, the one that is told of it: "the surface off <b>Cabo Frio</b>".</summary>
    private int? Named(int? place) => place is { } word && layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention].Kind is not MentionKind.Name
        ? PlaceWithin(_syntax.HeadOf(layer.Document.Parsed.Mentions[mention].Span)) ?? word
        : place;

    /// <summary>A place without a name: "in a <b>field</b>", "over the <b>pond</b>".</summary>
    private int? SiteOf(Predicate predicate)
    {
        foreach (Argument argument in predicate.Arguments)
        {
            bool isSite = argument is { Function: ArgumentFunction.Oblique, Marker: { } marker } && PlaceMarkers.IsPlace(marker)
                && layer.TimeAt(argument.Word) is null && lexicon.IsIn(Sites, layer.LemmaAt(argument.Word));
            if (isSite)
            {
                return argument.Word;
            }
        }

        return null;
    }

    private int? AroundOf(int word) =>
        clauses.Around(clauses.ClauseOf(word)).Select(clause => NearestIn(clause, word)).FirstOrDefault(place => place is not null);

    private int? NearestOf(int word) => NearestIn(clauses.ClauseOf(word), word);

    private int? NearestIn(int clause, int word)
    {
        int? best = null;
        for (int other = _syntax.Trees.FirstOf(clause); other <= _syntax.Trees.LastOf(clause); other++)
        {
            bool isNearer = best is null || Math.Abs(other - word) < Math.Abs(best.Value - word);
            if (isNearer && IsPlace(other) && clauses.ClauseOf(other) == clause)
            {
                best = HeadOf(other);
            }
        }

        return best;
    }

    /// <summary>The head of the mention that the word opens, or the word; of a name before what it names, that: "the Nevada <b>desert</b>".</summary>
    private int HeadOf(int word)
    {
        int head = layer.MentionAt(word) is { } mention ? _syntax.HeadOf(layer.Document.Parsed.Mentions[mention].Span) : word;
        int named = _syntax.FullRelation(head) is "compound" ? _syntax.Trees.HeadOf(head) : SyntaxReading.None;
        return named > head && IsSite(named) ? named : head;
    }

    /// <summary>"the range <b>where</b> bombs were set off".</summary>
    private int? Where(int word)
    {
        int clause = clauses.ClauseOf(word);
        int adverb = _syntax.Child(clause, "advmod");
        bool isRelative = adverb >= 0 && _syntax.Relation(clause) is "acl" && _syntax.Form(adverb).Equals("where", StringComparison.OrdinalIgnoreCase);
        return isRelative ? _syntax.Trees.HeadOf(clause) : null;
    }

    private bool IsPlace(int word)
    {
        if (layer.TimeAt(word) is not null || _syntax.Relation(word) is "nsubj" or "obj" || _syntax.FullRelation(word) is "nmod:poss" || PlaceNames.IsCount(_syntax, word))
        {
            return false;
        }

        return layer.MentionAt(word) is { } index
            ? layer.Document.Parsed.Mentions[index] is var mention && _syntax.Words[word].Form.Span.Start == mention.Span.Start
                && MarkerBefore(word) is { } marker && IsPlace(word, mention, marker)
            : _syntax.Upos(word) == "PROPN" && _syntax.FullRelation(word) is "obl" or "nmod" && _syntax.Marker(word, "case") is { } preposition
                && (IsSpot(preposition) || (IsSite(word) && PlaceMarkers.IsPlace(preposition)));
    }

    private bool IsSite(int word) => lexicon.IsIn(Sites, layer.LemmaAt(word));

    /// <summary>Whether a name is that of a lake, a cape, a range: "on <b>Lake Onega</b>".</summary>
    private bool NamesSite(Mention mention)
    {
        int first = _syntax.FirstAt(mention.Span.Start);
        return Enumerable.Range(first, _syntax.FirstAt(mention.Span.End) - first).Any(IsSite);
    }

    private bool IsPlace(int word, Mention mention, string marker) => mention.Type is EntityType.Location
        ? PlaceMarkers.IsPlace(marker)
        : mention is { Kind: MentionKind.Name } && (marker is "near" or "off" or "outside" or "above" or "beneath"
            || (mention.Type is not EntityType.Person && ((word > 0 && IsSpot(_syntax.Form(word - 1))) || (PlaceMarkers.IsPlace(marker) && NamesSite(mention)))));

    /// <summary>Prepositions that lead a name without an article only where it is a place's: "at Bofors".</summary>
    private static bool IsSpot(ReadOnlySpan<char> preposition) => preposition is "at" or "At" or "near" or "off";

    /// <summary>The preposition before the phrase; read off the text, since it may hang on any part of a name.</summary>
    private string? MarkerBefore(int word)
    {
        for (int before = word - 1; before >= Math.Max(0, word - LongestPhrase) && layer.TimeAt(before) is null; before--)
        {
            if (_syntax.Upos(before) == "ADP")
            {
                return _syntax.Form(before).ToString().ToLowerInvariant();
            }

            bool isInPhrase = _syntax.Upos(before) is "DET" or "ADJ" or "PROPN" or "PRON" || _syntax.Relation(before) is "compound" or "nummod" or "amod";
            if (!isInPhrase)
            {
                return null;
            }
        }

        return null;
    }
}
