using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Merging;

/// <summary>Makes events of grouped mentions.</summary>
internal sealed class EventBuilder(ImmutableArray<AnnotatedDocument> documents, EntityTable entities)
{
    /// <summary>One event of some mentions.</summary>
    /// <param name="mentions">The mentions, in order.</param>
    /// <param name="score">How sure it is.</param>
    public Event Build(ImmutableArray<EventReference> mentions, double score) => new(
        IdOf(mentions[0]),
        TypeOf(mentions),
        mentions,
        TimeOf(mentions),
        PlaceOf(mentions),
        EntitiesOf(mentions, mention => mention.Actors),
        EntitiesOf(mentions, mention => mention.Recipients),
        score);

    private string IdOf(EventReference first) => ContentHash.Of(
        documents[first.Document].Document.Id,
        Read(first).Trigger.Start.ToString(CultureInfo.InvariantCulture),
        Read(first).Type ?? "");

    private string? TypeOf(ImmutableArray<EventReference> mentions) => mentions.Select(mention => Read(mention).Type).OfType<string>()
        .CountBy(type => type).OrderByDescending(type => type.Value).ThenBy(type => type.Key, StringComparer.Ordinal)
        .Select(type => type.Key).FirstOrDefault();

    private string? TimeOf(ImmutableArray<EventReference> mentions) =>
    (
        from mention in mentions
        let time = Read(mention).Time
        where time is not null
        select documents[mention.Document].Parsed.Times[time.GetValueOrDefault()].Value
    ).OfType<string>().CountBy(value => value)
        .OrderByDescending(value => value.Key.Length).ThenByDescending(value => value.Value).ThenBy(value => value.Key, StringComparer.Ordinal)
        .Select(value => value.Key).FirstOrDefault();

    private DocumentSpan? PlaceOf(ImmutableArray<EventReference> mentions) => mentions
        .Where(mention => Read(mention).Place is not null)
        .Select(mention => (DocumentSpan?)new DocumentSpan(mention.Document, Read(mention).Place!.Span)).FirstOrDefault();

    private ImmutableArray<string> EntitiesOf(ImmutableArray<EventReference> mentions, Func<EventMention, ImmutableArray<Participant>> parties) =>
    [
        .. (from mention in mentions
            from party in parties(Read(mention))
            where party.Mention is not null
            let entity = entities.EntityOf(mention.Document, party.Mention.GetValueOrDefault())
            where entity is not null
            select entities.Entities[entity.GetValueOrDefault()].Id)
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private EventMention Read(EventReference mention) => documents[mention.Document].Events[mention.Mention];
}
