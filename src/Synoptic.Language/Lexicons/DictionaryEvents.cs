using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Data;
using Synoptic.Language.Dictionaries.Coding;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Lexicons;

/// <summary>
/// Codes events with the verbs of a user's dictionaries. Their CAMEO codes become PLOVER types; where such an event has
/// the trigger of one that was found otherwise, the user's counts. Immutable and thread-safe.
/// </summary>
internal sealed class DictionaryEvents(EventDictionary dictionary)
{
    private static readonly Lexicon<PloverType> Types = Lexicon<PloverType>.Read(
        "cameo-plover.tsv", row => new PloverType(row[1], row[2].Length == 0 ? null : row[2], [.. row[3].Split('|', StringSplitOptions.RemoveEmptyEntries)]));

    private readonly DictionaryCoder _coder = new(dictionary);

    /// <summary>The events of a document with those of the dictionaries, ordered by trigger.</summary>
    /// <param name="found">The events that were found otherwise.</param>
    /// <param name="layer">The document's predicates.</param>
    /// <param name="reality">How far they are facts.</param>
    public ImmutableArray<EventMention> AddTo(ImmutableArray<EventMention> found, PredicateLayer layer, FactualityReader reality)
    {
        if (!dictionary.HasVerbs)
        {
            return found;
        }

        ParsedDocument parsed = layer.Document.Parsed;
        ImmutableArray<EventMention> coded =
        [
            .. parsed.Sentences
                .SelectMany(sentence => _coder.Code(parsed.Document.Text, sentence.Span, parsed.Document.PublishedAt?.Day))
                .GroupBy(each => (each.VerbSpan, Type: TypeOf(each.Code)))
                .Select(group => Mention([.. group], group.Key.Type, layer, reality)),
        ];
        return [.. found.Where(each => !coded.Any(own => own.Trigger.Overlaps(each.Trigger))).Concat(coded).OrderBy(each => each.Trigger).ThenBy(each => each.Type, StringComparer.Ordinal)];
    }

    private static EventMention Mention(ImmutableArray<CodedEvent> events, PloverType? type, PredicateLayer layer, FactualityReader reality)
    {
        TextSpan trigger = events[0].VerbSpan;
        int verb = layer.Syntax.FirstAt(trigger.Start);
        var circumstances = new CircumstanceReader(layer);
        return new EventMention(
            trigger,
            type?.Type,
            [.. events.Select(each => Read(each.SourceSpan, each.Source, layer, reality)).Distinct()],
            [.. events.Select(each => Read(each.TargetSpan, each.Target, layer, reality)).Distinct()],
            reality.Read(verb))
        {
            Mode = type?.Mode,
            Context = type?.Context ?? [],
            CameoRoot = type is null ? null : events[0].Code[..2],
            Time = layer.At(verb) is { } predicate ? circumstances.TimeOf(predicate) : null,
        };
    }

    /// <summary>The code of a dictionary says which country, where it is one's; the words say who.</summary>
    private static Participant Read(TextSpan span, string code, PredicateLayer layer, FactualityReader reality)
    {
        Participant read = reality.Participants.Read(layer.Syntax.HeadOf(span));
        return read with { Span = span, Country = ActorLexicon.StateOf(code) ?? read.Country };
    }

    /// <summary>The type of the longest beginning of a code that has one.</summary>
    private static PloverType? TypeOf(string code)
    {
        for (int length = code.Length; length >= 2; length--)
        {
            if (Types.TryGet(code.AsSpan(0, length), out PloverType found))
            {
                return found;
            }
        }

        return null;
    }

    private sealed record PloverType(string Type, string? Mode, ImmutableArray<string> Context);
}
