using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads the places of those who are named without a verb of their own: "the queen sat on the right, <b>the envoy on the left</b> and <b>the mayor behind</b>".</summary>
internal sealed class PlacedReader(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality, RoleReader roles)
{
    private const string Type = "precedence";
    private const string Who = "who";

    /// <summary>The classes of nouns for places in an order, and of words that number them.</summary>
    private const string Spots = "spot";
    private const string Ordinals = "ordinal";

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly PartReader _parts = new(layer);
    private readonly HolderReader _holders = new(layer, lexicon);

    /// <summary>A frame for each of them in a sentence that tells of an order.</summary>
    public IEnumerable<Frame> Read(IReadOnlyList<Frame> frames)
    {
        foreach (IGrouping<int, Frame> told in frames.Where(frame => frame.Type == Type).GroupBy(frame => layer.SentenceAt(frame.Trigger.Start)))
        {
            Frame first = told.First();
            var placed = new HashSet<int>();
            foreach ((int holder, int spot) in InTree(told.Key).Concat(InParts(told.Key)))
            {
                if (!told.Any(frame => IsTold(frame, holder)) && placed.Add(spot) && placed.Add(holder))
                {
                    yield return FrameOf(first, holder, spot);
                }
            }
        }
    }

    private IEnumerable<(int Holder, int Spot)> InTree(int sentence) =>
        Words(sentence).Where(IsSpot).Select(spot => (Holder: HolderOf(spot), spot)).Where(pair => pair.Holder is not null).Select(pair => (pair.Holder!.Value, pair.spot));

    /// <summary>Those who stand with a place in a part without a verb: "the Greek <b>second</b>", "and the colonel <b>on her left</b>".</summary>
    private IEnumerable<(int Holder, int Spot)> InParts(int sentence)
    {
        foreach ((int first, int last) in _parts.PartsOf(sentence))
        {
            int spot = SpotOf(first, last);
            int holder = spot > first ? HolderIn(first, spot - 1) : SyntaxReading.None;
            if (holder >= 0)
            {
                yield return (holder, spot);
            }
        }
    }

    private int HolderIn(int first, int last)
    {
        int holder = _holders.FirstIn(first, last);
        bool isNameless = holder < 0 && last == first + 1 && _syntax.Upos(first) is "DET" && char.IsUpper(_syntax.Form(last)[0]);
        return isNameless ? last : holder; // "the Greek second": the tree makes it an adjective
    }

    /// <summary>The ordinal that ends a part without a verb, or the place in its last phrase; -1 without.</summary>
    private int SpotOf(int first, int last)
    {
        for (int word = first; word <= last; word++)
        {
            if (_syntax.Upos(word) is "VERB" or "AUX")
            {
                return SyntaxReading.None;
            }
        }

        bool isPlace = last > first + 1 && lexicon.IsIn(Spots, _syntax.Lemma(last)) && (_syntax.Marker(last, "case") is "in" or "on" or "at" or "to");
        return isPlace || (lexicon.IsIn(Ordinals, _syntax.Lemma(last)) && layer.TimeAt(last) is null) ? last : SyntaxReading.None;
    }

    private Frame FrameOf(Frame first, int holder, int spot)
    {
        var found = roles.Read(Type, Who, holder).Concat(roles.Read(Type, "position", spot)).ToList();
        int neighbour = _syntax.Child(spot, "nmod:poss") is >= 0 and int own ? own : _syntax.Child(spot, "nmod");
        if (neighbour >= 0 && _holders.IsSomebody(neighbour))
        {
            found.AddRange(roles.Read(Type, "beside", neighbour));
        }

        return first with { Trigger = _syntax.Words[spot].Form.Span, Roles = [.. found.OrderBy(role => role.Filler.Span)], Reality = reality.Read(_syntax.HeadOf(first.Trigger)) };
    }

    private IEnumerable<int> Words(int sentence)
    {
        for (int word = layer.WordAt(layer.Document.Parsed.Sentences[sentence].Span.Start); word < _syntax.Words.Length && layer.SentenceAt(_syntax.Words[word].Form.Span.Start) == sentence; word++)
        {
            yield return word;
        }
    }

    private bool IsSpot(int word) => _syntax.Child(word, "cop") < 0
        && (_syntax.Marker(word, "case") is "in" or "on" or "at" or "to" ? lexicon.IsIn(Spots, layer.LemmaAt(word)) : lexicon.IsIn(Ordinals, layer.LemmaAt(word)) && _syntax.Child(word, "nmod") < 0);

    /// <summary>Who is joined to others and has the place beside it, with no verb between.</summary>
    private int? HolderOf(int spot)
    {
        int head = _syntax.Trees.HeadOf(spot);
        int subject = _syntax.Child(spot, "nsubj");
        int holder = subject >= 0 ? subject : head;
        bool isJoined = holder >= 0 && holder < spot && (subject >= 0 || _syntax.Relation(holder) is "conj" or "parataxis" or "appos" or "list" or "orphan");
        return isJoined && _holders.IsSomebody(holder) ? holder : null;
    }

    private bool IsTold(Frame frame, int holder) => frame.Roles.Any(role => role.Role == Who && role.Filler.Span.Overlaps(_syntax.Words[holder].Form.Span));
}
