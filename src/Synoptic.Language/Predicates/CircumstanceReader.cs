using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Predicates;

/// <summary>Reads when and where a predicate is told to happen.</summary>
internal sealed class CircumstanceReader
{
    private const int DayLength = 10;

    private static readonly WordSet OtherTimes = new("ahead eve advance wake aftermath"); // of

    private readonly PredicateLayer _layer;
    private readonly SyntaxReading _syntax;
    private readonly Arrangements _arrangements;
    private readonly CarriedNouns _carried;
    private readonly SettingReader _settings;
    private readonly Dictionary<int, int> _times = [];
    private readonly HashSet<int> _bounded = []; // by, since, of: no time at which

    public CircumstanceReader(PredicateLayer layer)
    {
        _layer = layer;
        _syntax = layer.Syntax;
        _arrangements = new Arrangements(layer);
        _carried = new CarriedNouns(layer);
        _settings = new SettingReader(layer, _arrangements, _carried);
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            if (!_syntax.IsDateline(word) && !_syntax.IsUntil(word) && layer.TimeAt(word) is { } time && layer.Document.Parsed.Times[time].Type is TimexType.Date or TimexType.Time)
            {
                Attach(word, time);
            }
        }

        foreach ((int head, int time) in _times.ToList())
        {
            ShareWithVerb(head, time);
        }
    }

    /// <summary>
    /// When: the time expression (index) that hangs on the predicate, on the verb that carries it, on the clause that it
    /// is an argument of, or that opens the clause that it is joined to ("On Monday A came and B left"); null without one.
    /// </summary>
    public int? TimeOf(Predicate predicate)
    {
        if (_arrangements.Of(predicate) is { } arranged && _times.TryGetValue(arranged, out int set))
        {
            return set;
        }

        int before = int.MaxValue;
        for (int word = predicate.Word; word >= 0; word = _syntax.Trees.HeadOf(word))
        {
            if (_times.TryGetValue(word, out int time) && TimeStart(time) < before)
            {
                return time;
            }

            if (IsClauseOfItsOwn(word) && !IsPurpose(word))
            {
                return TimeOfCarried(predicate) ?? TimeOfOpening(word) ?? TimeOfStay(word) ?? TimeOfCleft(word);
            }

            if (IsOtherTime(word))
            {
                return TimeOfCarried(predicate);
            }

            if (_syntax.Relation(word).SequenceEqual("conj"))
            {
                int first = _syntax.Trees.HeadOf(word);
                before = _syntax.Words[first].Form.Span.Start;
                if (TimeOfStop(first) is { } stopped)
                {
                    return stopped;
                }
            }
        }

        return TimeOfCarried(predicate);
    }

    /// <summary>Whether a phrase tells what comes at another time than its clause: "<b>ahead of the summit</b> they met on Tuesday".</summary>
    private bool IsOtherTime(int word)
    {
        int marker = _syntax.Relation(word) is "obl" or "nmod" && _syntax.Upos(word) is "NOUN" ? _syntax.Child(word, "case") : SyntaxReading.None;
        if (marker < 0)
        {
            return false;
        }

        bool isPart = _syntax.Form(marker) is "of" && marker > 0 && OtherTimes.Contains(_syntax.Form(marker - 1));
        bool isDefinite = _syntax.Child(word, "det") is >= 0 and int article && _syntax.Lemma(article) is "the";
        return isPart || (isDefinite && _syntax.Marker(word, "case") is "before" or "since" or "until" or "till" or "pending" or "ahead of");
    }

    /// <summary>"After the opera <b>on Tuesday</b>, they dined": the day within the phrase that opens the clause, where the clause has no time of its own.</summary>
    private int? TimeOfOpening(int verb)
    {
        int opening = _syntax.Child(verb, "obl");
        bool isOpening = opening >= 0 && opening < verb && _syntax.Upos(opening) is "NOUN" && _syntax.Marker(opening, "case") is "after" or "before" or "following" or "at" or "during" or "in" or "on";
        for (int word = opening + 1; isOpening && word <= _syntax.Trees.LastOf(opening) && word < verb; word++)
        {
            bool isDay = _layer.TimeAt(word) is { } time && ValueOf(time) is null or { Length: >= DayLength } && PrepositionOf(time) is "on" or null && _syntax.Upos(_syntax.Trees.HeadOf(word)) is not "VERB";
            if (isDay)
            {
                return _layer.TimeAt(word);
            }
        }

        return null;
    }

    /// <summary>"Made a stopover in Larnaca <b>on Tuesday</b> and spoke with her": when somebody stopped, and then what he did there.</summary>
    private int? TimeOfStop(int verb) => _settings.IsStop(verb) && _layer.At(verb) is { } stop ? TimeOfCarried(stop) : null;

    /// <summary>"He was in Dushanbe <b>on Friday</b>, where he met her": who tells when somebody was somewhere, and then what he did there.</summary>
    private int? TimeOfStay(int verb)
    {
        int place = _syntax.IsWhere(verb) ? _syntax.Trees.HeadOf(verb) : SyntaxReading.None;
        int stay = place >= 0 && _syntax.Relation(place) is "obl" && _settings.IsStop(_syntax.Trees.HeadOf(place)) ? _syntax.Trees.HeadOf(place) : place;
        bool isStay = stay >= 0 && (stay != place || _syntax.Child(place, "cop") >= 0);
        return isStay && !_bounded.Contains(stay) && _times.TryGetValue(stay, out int time) ? time : null;
    }

    /// <summary>"It was at Basel <b>on Thursday</b> that they met".</summary>
    private int? TimeOfCleft(int verb)
    {
        int place = _syntax.Relation(verb) is "acl" or "advcl" or "ccomp" ? _syntax.Trees.HeadOf(verb) : SyntaxReading.None;
        bool isCleft = place >= 0 && place < verb && _syntax.Child(place, "cop") >= 0 && _syntax.Child(place, "nsubj") is >= 0 and int it && _syntax.Lemma(it) is "it";
        return isCleft ? _syntax.Trees.ChildrenOf(place).Prepend(place).Where(word => word < verb).Select(_layer.TimeAt).FirstOrDefault(time => time is not null) : null;
    }

    /// <summary>Where: the head word of the place that hangs on the predicate or on the verb that carries it, or null.</summary>
    public int? PlaceOf(Predicate predicate) => _settings.PlaceOf(predicate);

    /// <summary>What a verb tells happens when the noun that it carries does, and the noun when the verb does: "resumed the talks on <b>Friday</b>", "the talks held on <b>Friday</b>".</summary>
    private int? TimeOfCarried(Predicate predicate) =>
        _carried.Of(predicate).Append(predicate.Support ?? predicate.Word).Select(noun => !_bounded.Contains(noun) && _times.TryGetValue(noun, out int time) ? (int?)time : null).FirstOrDefault(time => time is not null);

    private void Attach(int word, int time)
    {
        int head = _syntax.Child(word, "cop") >= 0 ? ToldBy(word) : _syntax.Trees.HeadOf(word);
        bool isWhole = _syntax.Marker(word, "case") is null or "on" or "at" or "in"; // not "of" or "since"
        if (head >= 0 && _layer.TimeAt(head) != time)
        {
            while (head >= 0 && (_layer.At(head) is null || IsWhere(head) || (isWhole && IsTimeless(head))))
            {
                head = _syntax.Trees.HeadOf(head);
            }

            bool isAdded = head >= 0 && (_times.TryAdd(head, time) || (isWhole && Refines(head, time)));
            if (isAdded && !isWhole)
            {
                _bounded.Add(head);
            }

            if (!isAdded && head >= 0 && isWhole && _times[head] != time && NounBefore(time, head) is { } noun)
            {
                _times.TryAdd(noun, time);
            }
        }
    }

    /// <summary>Of what "was in 1974" tells: "their last <b>meeting</b> was in 1974", "the last time that they <b>met</b> was in 1974".</summary>
    private int ToldBy(int word)
    {
        int subject = _syntax.Child(word, "nsubj") is >= 0 and int told ? told : _syntax.Child(word, "obl");
        int clause = subject >= 0 && _syntax.Lemma(subject) is "time" or "occasion" ? _syntax.Child(subject, "acl") : SyntaxReading.None;
        return clause >= 0 ? clause : _syntax.Child(word, "nsubj");
    }

    /// <summary>"Flew there on Sunday for the <b>swearing-in</b> of the president on Monday": the noun of action that ends before a second day of the clause.</summary>
    private int? NounBefore(int time, int verb)
    {
        int word = _layer.WordAt(_layer.Document.Parsed.Times[time].Span.Start) - 1;
        word = word >= 0 && _syntax.Upos(word) is "ADP" ? word - 1 : word;
        while (word > verb && !(_layer.At(word) is { Kind: PredicateKind.Noun } && !_times.ContainsKey(word)))
        {
            word = _syntax.Trees.HeadOf(word);
        }

        return word > verb ? word : null;
    }

    /// <summary>Puts a day in the place of the month or year that it lies in: "met for the fourth time this month <b>on Tuesday</b>".</summary>
    private bool Refines(int head, int time)
    {
        bool refines = ValueOf(time) is { } day && ValueOf(_times[head]) is { } span && day.Length > span.Length && day.StartsWith(span, StringComparison.Ordinal);
        _times[head] = refines ? time : _times[head];
        return refines;
    }

    private string? ValueOf(int time) => _layer.Document.Parsed.Times[time].Value;

    /// <summary>"The council <b>on Monday</b> banned it": a time that the tree hangs on a subject right before its verb is the verb's, too.</summary>
    private void ShareWithVerb(int head, int time)
    {
        int verb = _syntax.Trees.HeadOf(head);
        bool isBefore = verb > head && _syntax.Upos(head) is "NOUN" or "PROPN" && _syntax.Relation(head) is "nsubj" && _syntax.Upos(verb) is "VERB";
        int next = isBefore ? _layer.WordAt(_layer.Document.Parsed.Times[time].Span.End) : SyntaxReading.None;
        if (isBefore && (next == verb || (next < verb && _syntax.Upos(next) is "AUX")) && PrepositionOf(time) is "on" or "in" or null)
        {
            _times.TryAdd(verb, time);
        }
    }

    private string? PrepositionOf(int time) => _syntax.Marker(_syntax.HeadOf(_layer.Document.Parsed.Times[time].Span), "case");

    /// <summary>A noun that tells where something happens has no time itself: "lunched aboard a yacht in April".</summary>
    private bool IsWhere(int word) => _syntax.Upos(word) == "NOUN" && _syntax.Relation(word) is "obl" && _syntax.Marker(word, "case") is "at" or "near" or "outside" or "inside" or "aboard" or "beside";

    /// <summary>Neither has who or what takes part: "consulted <b>the bishop</b> on Friday".</summary>
    private bool IsTimeless(int word)
    {
        ReadOnlySpan<char> relation = _syntax.Relation(word);
        if (_syntax.Upos(word) != "NOUN" || relation is not ("obl" or "obj" or "nmod"))
        {
            return false;
        }

        Referent type = NounTypes.TypeOf(_syntax.Lemma(word));
        bool isSetting = relation is "obl" && type is not Referent.Event && _syntax.Marker(word, "case") is { } marker && PlaceMarkers.IsPlace(marker); // "on the sidelines"
        return (isSetting || type is Referent.Person or Referent.Place or Referent.Organization) && IsInClause(word);
    }

    /// <summary>Whether a verb is above the phrase.</summary>
    private bool IsInClause(int word)
    {
        while (word >= 0 && _syntax.Relation(word) is "obl" or "obj" or "nmod" or "conj")
        {
            word = _syntax.Trees.HeadOf(word);
        }

        return word >= 0 && _syntax.Upos(word) == "VERB";
    }

    private int TimeStart(int time) => _layer.Document.Parsed.Times[time].Span.Start;

    /// <summary>"Stopped on Friday <b>to talk</b>".</summary>
    private bool IsPurpose(int word) => _syntax.Relation(word) is "advcl" && _syntax.Marker(word, "mark") is "to" && _syntax.Trees.HeadOf(word) < word;

    /// <summary>Whether what holds for the clause above does not hold for this word: it stands in a clause with its own time.</summary>
    private bool IsClauseOfItsOwn(int word) =>
        _syntax.Relation(word) is "ccomp" or "advcl" or "parataxis" or "acl" or "root" or "appos" or "csubj";

}
