using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Language.Recognition;

namespace Synoptic.Language.EventDetection;

/// <summary>Reads who does an event to whom, when and where.</summary>
internal sealed class PartyReader
{
    private static readonly WordSet NamedByPlace = new("conference congress summit convention synod");
    private static readonly CountryLexicon Countries = CountryLexicon.Shipped;

    private readonly PredicateLayer _layer;
    private readonly ParticipantReader _participants;
    private readonly CircumstanceReader _circumstances;
    private readonly ContextReader _contexts;
    private readonly PlaceToldNearby _nearby;
    private readonly RemoteContact _remote;
    private readonly MeantParties _meant;

    public PartyReader(PredicateLayer layer, CircumstanceReader circumstances, ParticipantReader participants)
    {
        _layer = layer;
        _participants = participants;
        _circumstances = circumstances;
        _contexts = new ContextReader(layer);
        _nearby = new PlaceToldNearby(layer);
        _remote = new RemoteContact(layer.Syntax);
        _meant = new MeantParties(layer, new ReferentReader(layer, participants));
    }

    /// <summary>The event with its parties.</summary>
    public EventMention Complete(EventDraft draft, FactualityReading reality)
    {
        int[] actors = [.. Actors(draft).SelectMany(WithJoinedCountries)];
        bool isTold = actors.Any(IsTold);
        actors = actors.Length == 0 ? HostsOf(draft) : actors;
        int[] recipients = [.. Recipients(draft).SelectMany(WithJoinedCountries).Except(actors)];
        bool isAlone = draft is { Type: "CONSULT", Mode: null, Predicate.Kind: PredicateKind.Verb } && actors.Length == 1 && recipients.Length == 0;
        actors = isAlone ? [.. _meant.WithJoined(actors[0], draft.Predicate.Word)] : actors;
        int? place = Place(draft.Predicate, actors, recipients) ?? (draft.Type is null ? null : _nearby.Of(draft.Predicate.Word));
        if (draft.Type is not (null or "ASSAULT" or "COERCE" or "MOBILIZE") && actors.Length > 0 && !Array.Exists(actors, actor => CanAct(actor, draft.Type)))
        {
            draft = draft with { Type = null }; // PLOVER codes what political actors do, not what things do
        }

        actors = draft.Type is null ? actors : [.. actors.Where(actor => !_participants.IsHappening(actor))];
        int? time = _circumstances.TimeOf(draft.Predicate);
        if (draft.Predicate.Kind is PredicateKind.Noun && time is null && place is null && !isTold && !recipients.Any(IsTold))
        {
            draft = draft with { Type = null }; // "the talks" refers to what is told elsewhere
        }

        string? mode = draft.Mode ?? (draft.Type is "CONSULT" && _remote.IsTold(draft.Predicate) ? "phone" : null);
        return new EventMention(
            Trigger(draft.Predicate), draft.Type, [.. Meant(draft, actors).Select(Read)], [.. Meant(draft, recipients).Except(Meant(draft, actors)).Select(Read)], reality)
        {
            Mode = mode,
            Context = draft.Type is null ? [] : _contexts.Of(draft.Predicate),
            CameoRoot = draft.Type is null ? null : CameoRoots.Of(draft.Type, mode, draft.Match?.Pattern.WordOf("cameo")),
            Time = time,
            Place = place is { } word ? _participants.Read(word) : null,
        };
    }

    /// <summary>Those who are meant, whom a meeting tells by pronoun: "<b>their</b> talks", "<b>the two</b> sat down".</summary>
    private IEnumerable<int> Meant(EventDraft draft, int[] words) => draft.Type is "CONSULT" || draft is { Type: "AGREE", Match.Pattern.Name: "CONSULT" } ? words.SelectMany(_meant.Of).Distinct() : words;

    /// <summary>Who a word means, by the name beside it where one stands there.</summary>
    private Participant Read(int word) => _participants.Read(NamesBeside.Of(_layer, word) ?? word);

    private int[] Actors(EventDraft draft)
    {
        if (draft.Demander is { } demander)
        {
            return [demander];
        }

        int[] actors = Words(draft.Match is null ? Of(draft.Predicate, ArgumentFunction.Subject) : draft.Of("actor"));
        return actors.Length == 0 && draft.Type is not null && SpeakerOf(draft.Predicate) is { } speaker ? [speaker] : actors;
    }

    /// <summary>"<b>US</b> and <b>British</b> activists" are of two countries: the second is a party of its own.</summary>
    private IEnumerable<int> WithJoinedCountries(int word)
    {
        yield return word;
        SyntaxReading syntax = _layer.Syntax;
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            int joined = syntax.Relation(child) is "amod" or "compound" ? syntax.Child(child, "conj") : SyntaxReading.None;
            if (joined >= 0 && _participants.Read(joined).Country is { } country && country != _participants.Read(word).Country)
            {
                yield return joined;
            }
        }
    }

    private int[] Recipients(EventDraft draft)
    {
        if (draft.Demander is not null)
        {
            int[] asked = Words(Of(draft.Predicate, ArgumentFunction.Subject));
            return asked.Length > 0 ? asked : Words(Of(draft.Predicate, ArgumentFunction.Object));
        }

        int[] own = Words(draft.Match is null ? Of(draft.Predicate, ArgumentFunction.Object) : draft.Of("recipient"));
        return own.Length > 0 || draft.About is null ? own : [.. Recipients(draft.About).Where(IsParty)];
    }

    /// <summary>Whether a word says who takes part: it is more than "its".</summary>
    private bool IsTold(int word) => _layer.Syntax.Xpos(word) is not "PRP$";

    /// <summary>Whether a word may mean somebody: its noun is no thing, or it is of a country.</summary>
    private bool CanAct(int word, string type) => (type is "CONSULT" && (NounTypes.TypeOf(_layer.Syntax.Lemma(word)) is Referent.Place || _layer.Syntax.Lemma(word) is "power" or "side")) || CanAct(word);

    private bool CanAct(int word) => _layer.Syntax.Upos(word) is "PRON" or "PROPN" or "NUM"
        || NounTypes.TypeOf(_layer.Syntax.Words[word].Tags.Lemma) is Referent.Person or Referent.Organization or Referent.Unknown
        || _participants.Read(word).Country is not null;

    private int? Place(Predicate predicate, int[] actors, int[] recipients)
    {
        int? place = _circumstances.PlaceOf(predicate);
        bool isRecipient = place is { } word && recipients.Contains(word) && _layer.Syntax.Marker(word, "case") is "on" or "at" or "upon";
        return isRecipient ? null : place ?? PlaceInName(predicate) ?? PlaceOfParties([.. actors, .. recipients]); // "an attack on Chad"
    }

    /// <summary>"The <b>Geneva</b> conference": the town before a meeting that bears its name, here or where it was told of before.</summary>
    private int? PlaceInName(Predicate predicate)
    {
        if (predicate.Kind is not PredicateKind.Noun || !NamedByPlace.Contains(_layer.Syntax.Lemma(predicate.Word)))
        {
            return null;
        }

        int earlier = _meant.MeetingBefore(predicate.Word) ?? predicate.Word;
        return TownBefore(predicate.Word) ?? TownBefore(earlier);
    }

    private int? TownBefore(int meeting)
    {
        int town = _layer.Syntax.Child(meeting, "compound");
        bool isTown = town >= 0 && town == meeting - 1 && _layer.OwnMentionAt(town) is { } mention && _layer.Document.Parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: EntityType.Location };
        return isTown && Countries.Find(_layer.Syntax.Form(town)) is null ? town : null;
    }

    /// <summary>Where somebody who takes part is said to be, "the premier in Alexandria", is mostly where it happens.</summary>
    private int? PlaceOfParties(int[] words)
    {
        SyntaxReading syntax = _layer.Syntax;
        foreach (int word in words)
        {
            for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
            {
                bool isPlace = syntax.Relation(child) is "nmod" && syntax.Marker(child, "case") is { } marker && PlaceMarkers.IsPlace(marker)
                    && PlaceNames.IsPlace(_layer, child);
                if (isPlace)
                {
                    return child;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a word names somebody or some state, or what acts for it.</summary>
    private bool IsParty(int word) => _participants.Read(word).Country is not null
        || (_layer.MentionAt(word) is { } mention && _layer.Document.Parsed.Mentions[mention] is { Type: EntityType.Person } or { Kind: MentionKind.Name });

    /// <summary>"<b>At a dinner</b> in Rome the chancellor told ...": who acts in the clause that a meeting opens was at it.</summary>
    private int[] HostsOf(EventDraft draft)
    {
        SyntaxReading syntax = _layer.Syntax;
        int top = draft.Predicate.Word;
        while (syntax.Relation(top) is "nmod" && syntax.Marker(top, "case") is "of")
        {
            top = syntax.Trees.HeadOf(top); // "at the end <b>of a meeting</b>"
        }

        bool isWithin = draft is { Type: "CONSULT", Predicate.Kind: PredicateKind.Noun } && syntax.Relation(top) is "obl";
        bool isOpening = isWithin && syntax.Trees.HeadOf(top) > top && syntax.Marker(top, "case") is "at" or "after" or "during" or "in" or "following";
        bool isAfter = isWithin && syntax.Trees.HeadOf(top) < top && Recipients(draft).Length > 0
            && syntax.Marker(top, "case") is "before" or "after" or "during" or "following" or "for" or "ahead of" or "prior to"; // "inspected the guard <b>before talks</b> with the king"
        return (isOpening || isAfter) && _layer.At(syntax.Trees.HeadOf(top)) is { Kind: PredicateKind.Verb } verb
            ? [.. Words(Of(verb, ArgumentFunction.Subject)).Where(word => word > top == isOpening && IsSomebody(word))]
            : [];
    }

    private bool IsSomebody(int word) => _participants.Read(word).Country is not null
        || (_layer.OwnMentionAt(word) is { } mention && _layer.Document.Parsed.Mentions[mention].Type is EntityType.Person or EntityType.Organization);

    /// <summary>Of an act of words without an actor, who says it: "A said that B was to blame".</summary>
    private int? SpeakerOf(Predicate predicate)
    {
        int head = _layer.Syntax.Trees.HeadOf(predicate.Word);
        bool isSaid = head >= 0 && _layer.Syntax.Relation(predicate.Word) is "ccomp" or "parataxis";
        return isSaid && _layer.At(head) is { } said
            ? Of(said, ArgumentFunction.Subject).Select(argument => (int?)argument.Word).FirstOrDefault()
            : null;
    }

    private static IEnumerable<Argument> Of(Predicate predicate, ArgumentFunction function) =>
        predicate.Arguments.Where(argument => argument.Function == function);

    private static int[] Words(IEnumerable<Argument> arguments) => [.. arguments.Select(argument => argument.Word).Distinct()];

    private TextSpan Trigger(Predicate predicate) => _layer.Syntax.Words[predicate.Word].Form.Span;
}
