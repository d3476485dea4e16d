using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads the roles that an argument fills: its own, and that of its number.</summary>
internal sealed class RoleReader(PredicateLayer layer, PatternLexicon lexicon)
{
    /// <summary>How quantities name the unit of "fifth", which counts no things.</summary>
    private const string Ordinal = "ordinal";

    /// <summary>The role for numbers that count heads.</summary>
    private const string Heads = "number";

    private readonly ParticipantReader _participants = new(layer);
    private readonly PhraseReader _phrases = new(layer.Syntax);
    private readonly FillerWords _words = new(layer, lexicon);
    private readonly DescribedChains _described = new(layer.Document);
    private readonly CountedBefore _counted = new(layer);

    /// <summary>The roles; empty where the words cannot fill them (no number where one is asked for).</summary>
    public IEnumerable<FrameRole> Read(string frame, string role, int word)
    {
        RoleRule rule = RoleTable.Of(frame, role);
        bool isNone = (rule.Kind is RoleKind.Name or RoleKind.Party && _words.IsDifference(word)) || (rule.Kind is RoleKind.Party && _participants.IsHappening(word));
        if (isNone)
        {
            return [];
        }

        if (rule.Kind is RoleKind.Number)
        {
            return Number(role, word) is { } number ? [number] : [];
        }

        FrameRole? own = rule.Kind switch
        {
            RoleKind.Phrase => new FrameRole(role, Spanning(PhraseOf(role, word), word)),
            RoleKind.Clause => new FrameRole(role, Told(IsNoun(word) ? _phrases.List(word, IsAside) : _phrases.Clause(word), word)),
            _ => Name(role, word),
        };
        FrameRole? count = rule.Count is { } name ? Number(name, word) : null;
        return new[] { own, count }.OfType<FrameRole>();
    }

    private TextSpan PhraseOf(string role, int word) => layer.Syntax.Upos(word) == "VERB" ? _phrases.Act(word, IsSomebody, role is "occasion" ? IsCircumstance : _ => false)
        : role is "occasion" ? _phrases.PhraseBefore(word, child => IsCircumstance(child) || (layer.Syntax.FullRelation(child) is "acl" && layer.Syntax.Xpos(child) is "VBN"))
        : role is "honour" ? _phrases.PhraseWithout(word, child => layer.Syntax.Marker(child, "case") is "by")
        : _phrases.Phrase(word);

    private bool IsSomebody(int word) => layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention].Type is EntityType.Person;

    /// <summary>When and by how many something was decided, which the tree may hang on what was.</summary>
    private bool IsAside(int word) => (layer.TimeAt(word) is not null && MarkerOf(word) is not "of")
        || (MarkerOf(word) is "by" or "with" && layer.QuantityOf(word) is not null);

    private string? MarkerOf(int word) => layer.Syntax.Marker(word, "case");

    private bool IsCircumstance(int word) => layer.TimeAt(word) is not null
        || (layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention].Type is EntityType.Location
            && layer.Syntax.Marker(word, "case") is { } marker && PlaceMarkers.IsPlace(marker));

    /// <summary>The participant that a word heads.</summary>
    public Participant Participant(int word) => Meant(_words.Best(word));

    /// <summary>The place that a word heads; what stands before its preposition is none of it: "of his making <b>in a quarry</b>".</summary>
    public Participant PlaceAt(int word)
    {
        Participant place = Participant(word);
        int first = word;
        while (layer.Syntax.Words[first].Form.Span.Start > place.Span.Start && layer.Syntax.Upos(first - 1) != "ADP")
        {
            first--;
        }

        bool isWhole = layer.Syntax.Words[first].Form.Span.Start <= place.Span.Start || !place.Span.Contains(layer.Syntax.Words[word].Form.Span);
        return isWhole ? place : place with { Span = new TextSpan(layer.Syntax.Words[first].Form.Span.Start, place.Span.End), Mention = null };
    }

    /// <summary>The roles that another number goes to than the one that stands by what fills them.</summary>
    public IEnumerable<FrameRole> Counted(string frame, ImmutableArray<PatternFill> fills, int number) => fills
        .Select(fill => RoleTable.Of(frame, fill.Role) is { Kind: RoleKind.Number } ? fill.Role : RoleTable.Of(frame, fill.Role).Count)
        .OfType<string>().Distinct()
        .Select(role => Number(role, number)).OfType<FrameRole>();

    /// <summary>A bare number says nothing of who or what; what was counted before it does: "killed 62 <b>men</b> and injured eleven".</summary>
    private FrameRole? Name(string role, int word)
    {
        int best = _words.Best(word);
        if (best == word && layer.Syntax.Upos(word) == "SYM" && SumOf(word) is { } symbol)
        {
            return new FrameRole(role, new Participant(symbol, null, null));
        }

        if (best != word || !_words.IsBareNumber(word))
        {
            return new FrameRole(role, Whole(WithoutNumber(best)));
        }

        if (SumOf(word) is { } sum)
        {
            return new FrameRole(role, new Participant(sum, null, null));
        }

        return _counted.Before(word) is { } counted ? new FrameRole(role, Whole(counted)) : null;
    }

    /// <summary>The participant, without the number that opens its words: "the <b>sailors</b>" of "the 40 sailors".</summary>
    private Participant WithoutNumber(int word)
    {
        Participant participant = Meant(word);
        bool isCounted = layer.QuantityOf(word) is { } index && layer.Document.Parsed.Quantities[index].Span is var number
            && participant.Span.Contains(number) && number.End <= layer.Syntax.Words[word].Form.Span.Start;
        if (!isCounted)
        {
            return participant;
        }

        int first = layer.WordAt(layer.Document.Parsed.Quantities[layer.QuantityOf(word)!.Value].Span.End);
        return participant with { Span = new TextSpan(layer.Syntax.Words[first].Form.Span.Start, participant.Span.End), Mention = null };
    }

    /// <summary>The participant with the rest of a word with hyphens: "two <b>passers-by</b>".</summary>
    private Participant Whole(Participant participant)
    {
        string text = layer.Syntax.Text;
        int end = participant.Span.End;
        while (end + 1 < text.Length && text[end] == '-' && char.IsLetter(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }
        }

        return end == participant.Span.End ? participant : participant with { Span = new TextSpan(participant.Span.Start, end), Mention = null };
    }

    /// <summary>The participant; of a pronoun that means somebody without a name, the words that describe them.</summary>
    private Participant Meant(int word)
    {
        Participant participant = _participants.Read(word);
        if (participant.Mention is { } own && _described.IsUnnamed(own) && Cataphora.SubjectAfter(layer, word) is { } subject)
        {
            return _participants.Read(subject);
        }

        int? described = layer.Syntax.Upos(word) == "PRON" && participant.Mention is { } pronoun ? _described.Of(pronoun) : null;
        return described is { } mention ? participant with { Span = layer.Document.Parsed.Mentions[mention].Span, Mention = mention } : participant;
    }

    /// <summary>The number of a word, or of what it is a part of: "<b>three thousand</b> tons of rice".</summary>
    private FrameRole? Number(string role, int word) => layer.QuantityOf(word) is { } quantity && IsNumber(role, layer.Document.Parsed.Quantities[quantity])
        ? new FrameRole(role, new Participant(layer.Document.Parsed.Quantities[quantity].Span, null, null), quantity)
        : null;

    /// <summary>Whether it tells how many: "fifth" and "two thirds" do not, and of heads "18-year-old" does not.</summary>
    private static bool IsNumber(string role, Quantity quantity) => (role is not Heads || quantity.Unit is null) && quantity.Unit != Ordinal && !(quantity is { Unit: null, Min: > 0 and < 1 });

    /// <summary>The words of a sum of money, which are goods themselves, or null.</summary>
    private TextSpan? SumOf(int word) =>
        layer.QuantityAt(word) is { } index && layer.Document.Parsed.Quantities[index] is { Unit: [_, _, _] } sum && sum.Unit.All(char.IsAsciiLetterUpper)
            ? sum.Span
            : null;

    private bool IsNoun(int word) => layer.Syntax.Upos(word) is "NOUN" or "PROPN" or "PRON" or "NUM" or "DET"
        && (layer.Syntax.Child(word, "cop") < 0 || layer.Syntax.Trees.ChildrenOf(word).Any(layer.Syntax.IsFronted));

    private Participant Spanning(TextSpan span, int word) => _participants.Read(word) with { Span = span };

    /// <summary>What these words tell; the mention that its head word belongs to says less than they do.</summary>
    private Participant Told(TextSpan span, int word)
    {
        Participant participant = _participants.Read(word);
        return participant.Span == span ? participant : participant with { Span = span, Mention = null };
    }
}
