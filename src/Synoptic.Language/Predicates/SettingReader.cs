using Synoptic.Language.Data;

namespace Synoptic.Language.Predicates;

/// <summary>Reads where a predicate is told to happen.</summary>
internal sealed class SettingReader(PredicateLayer layer, Arrangements arrangements, CarriedNouns carried)
{
    private static readonly WordSet Stopping = new("arrive stop halt land stay disembark alight");

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>Whether the verb tells that somebody comes to a place and is there.</summary>
    public bool IsStop(int verb) => Stopping.Contains(_syntax.Lemma(verb))
        || (layer.At(verb) is { } made && carried.Of(made).Any(noun => _syntax.Lemma(noun) is "stop" or "stopover" or "halt" or "layover")) // "made a stopover"
        || (_syntax.Lemma(verb) is "break" && _syntax.Child(verb, "obj") is >= 0 and int way && _syntax.Lemma(way) is "journey" or "voyage" or "trip" or "flight"); // "broke his journey"

    /// <summary>Where: the head word of the place that hangs on the predicate or on the verb that carries it, or null.</summary>
    public int? PlaceOf(Predicate predicate)
    {
        int? best = null;
        foreach (Argument argument in predicate.Arguments)
        {
            bool isPlace = argument.Function is ArgumentFunction.Oblique && argument.Marker is { } marker
                && PlaceMarkers.IsPlace(marker) && layer.TimeAt(argument.Word) is null && IsPlace(argument.Word);
            if (isPlace && (best is null || IsBetter(argument.Word, best.Value, predicate.Word)))
            {
                best = argument.Word;
            }
        }

        if (best is { } building && !IsName(building) && PlaceBelow(building) is { } town && IsName(town))
        {
            return town; // "at a hotel in <b>Budva</b>"
        }

        if (best is { } common && !IsName(common) && PlaceOfClause(predicate) is { } named && IsName(named))
        {
            return named; // "the talks on the lake opened in <b>Lugano</b>"
        }

        return best ?? PlaceOfArrangement(predicate) ?? PlaceWithin(predicate) ?? PlaceOfClause(predicate) ?? PlaceOfRelative(predicate.Word) ?? PlaceOfStop(predicate.Support ?? predicate.Word) ?? PlaceOfCleft(predicate.Word) ?? PlaceOfCopula(predicate.Word) ?? PlaceOfCarried(predicate);
    }

    /// <summary>And where: "resumed their talks in <b>Oslo</b>".</summary>
    private int? PlaceOfCarried(Predicate predicate) => carried.Of(predicate).Select(PlaceBelow).FirstOrDefault(place => place is not null);

    private int? PlaceBelow(int noun)
    {
        for (int child = _syntax.Trees.FirstChildOf(noun); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (_syntax.Relation(child) is "nmod" && _syntax.Marker(child, "case") is { } marker && PlaceMarkers.IsPlace(marker) && IsPlace(child))
            {
                return child;
            }
        }

        return null;
    }

    private int? PlaceOfArrangement(Predicate noun) => arrangements.Of(noun) is { } clause && layer.At(clause) is { } arranged ? PlaceOf(arranged) : null;

    /// <summary>Of two places the one with a name counts, of two with names the nearer one.</summary>
    private bool IsBetter(int place, int best, int predicate) => IsName(place) == IsName(best)
        ? Math.Abs(place - predicate) < Math.Abs(best - predicate)
        : IsName(place);

    private bool IsName(int place) => _syntax.Upos(place) == "PROPN";

    /// <summary>"at a golf club in <b>Icheon</b>", "on the sidelines of the congress in <b>Vienna</b>".</summary>
    private int? PlaceWithin(Predicate predicate)
    {
        foreach (Argument argument in predicate.Arguments)
        {
            bool isWhere = argument.Function is ArgumentFunction.Oblique && _syntax.Marker(argument.Word, "case") is { } marker && PlaceMarkers.IsPlace(marker) && layer.TimeAt(argument.Word) is null;
            int? place = isWhere ? PlaceBelow(argument.Word) : null;
            for (int part = argument.Word; isWhere && place is null && (part = PartOf(part)) >= 0;)
            {
                place = PlaceBelow(part) ?? (PlaceNames.IsPlace(layer, part) ? part : null);
            }

            if (place is not null)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>What a phrase with "of" hangs on the word: "the sidelines of <b>the congress</b>"; -1 without.</summary>
    private int PartOf(int word)
    {
        foreach (int part in _syntax.Trees.ChildrenOf(word))
        {
            if (_syntax.FullRelation(part) is "nmod" && _syntax.Marker(part, "case") is "of")
            {
                return part;
            }
        }

        return SyntaxReading.None;
    }

    /// <summary>A noun of action without a place of its own happens where its clause does.</summary>
    private int? PlaceOfClause(Predicate predicate)
    {
        bool isPart = _syntax.Relation(predicate.Word) is "nmod" && _syntax.Marker(predicate.Word, "case") is "of"; // "a round of talks was held in Bern"
        int noun = isPart ? _syntax.Trees.HeadOf(predicate.Word) : predicate.Word;
        int head = predicate.Kind is PredicateKind.Noun ? predicate.Support ?? _syntax.Trees.HeadOf(noun) : SyntaxReading.None;
        bool isArgument = head >= 0 && _syntax.Upos(head) == "VERB" && _syntax.Relation(noun) is "nsubj" or "obj" or "obl";
        return isArgument && layer.At(head) is { } clause ? PlaceOf(clause) : null;
    }

    /// <summary>"to <b>Damascus</b>, where he dined".</summary>
    private int? PlaceOfRelative(int verb)
    {
        int place = _syntax.Trees.HeadOf(verb);
        return !_syntax.IsWhere(verb) ? GoalBefore(verb) : IsPlace(place) ? place : PlaceBelow(place);
    }

    /// <summary>"Flew to <b>Accra</b> on Friday, where he met him": a date between makes the clause hang on the verb.</summary>
    private int? GoalBefore(int verb)
    {
        int above = _syntax.Relation(verb) is "advcl" ? _syntax.Trees.HeadOf(verb) : SyntaxReading.None;
        int adverb = above >= 0 ? _syntax.Child(verb, "advmod") : SyntaxReading.None;
        bool isWhere = adverb > above && above >= 0 && _syntax.Form(adverb) is "where" && layer.At(above) is not null;
        return !isWhere ? null : layer.At(above)!.Arguments
            .Where(argument => argument.Word < adverb && argument is { Function: ArgumentFunction.Oblique, Marker: "to" or "for" or "at" or "in" or "into" or "on to" } && IsPlace(argument.Word))
            .Select(argument => (int?)argument.Word).LastOrDefault();
    }

    /// <summary>"Stopped in <b>Berlin</b> and conferred with the mayor": who comes to a place does there what is told next.</summary>
    private int? PlaceOfStop(int verb)
    {
        int stop = _syntax.Relation(verb) is "conj" && _syntax.Upos(verb) is "VERB" ? _syntax.Trees.HeadOf(verb) : SyntaxReading.None;
        return stop >= 0 && IsStop(stop) && _syntax.Child(verb, "nsubj") < 0 && layer.At(stop) is { } before ? PlaceOf(before) : null;
    }

    /// <summary>"It was at <b>Basel</b> that they met".</summary>
    private int? PlaceOfCleft(int verb)
    {
        int place = _syntax.Relation(verb) is "acl" or "advcl" or "ccomp" ? _syntax.Trees.HeadOf(verb) : SyntaxReading.None;
        bool isCleft = place >= 0 && place < verb && _syntax.Child(place, "cop") >= 0 && _syntax.Marker(place, "case") is { } marker && PlaceMarkers.IsPlace(marker);
        return !isCleft ? null : IsPlace(place) ? place : PlaceBelow(place);
    }

    /// <summary>"The meeting was in <b>Nakuru</b>".</summary>
    private int? PlaceOfCopula(int noun)
    {
        int place = _syntax.Relation(noun) is "nsubj" ? _syntax.Trees.HeadOf(noun) : SyntaxReading.None;
        bool isSaid = place >= 0 && _syntax.Child(place, "cop") >= 0 && _syntax.Marker(place, "case") is { } marker && PlaceMarkers.IsPlace(marker);
        return isSaid && IsPlace(place) ? place : null;
    }

    private bool IsPlace(int word) => PlaceNames.IsPlace(layer, word) || _syntax.Marker(word, "case") is "aboard" or "on board"; // any ship
}
