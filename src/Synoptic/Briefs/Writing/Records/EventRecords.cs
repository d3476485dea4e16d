using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of what happens, and in which order.</summary>
internal static class EventRecords
{
    private const string NoType = "-";

    public static IEnumerable<BriefEvent> Of(StoryIndex story) =>
        story.Update.Documents.SelectMany((document, index) => document.Events.Select((mention, place) => Of(mention, index, story, story.EventOf(index, place))));

    public static IEnumerable<BriefOrder> OrderOf(StoryIndex story) =>
        story.Update.Documents.SelectMany((document, index) => document.Order.Select(order => Of(order, index, story)));

    private static BriefEvent Of(EventMention mention, int document, StoryIndex story, Event? merged) => new(
        IdOf(mention, document, story),
        mention.Type,
        mention.Mode,
        mention.CameoRoot,
        mention.Context,
        ParticipantRecords.Of(mention.Actors, document, story),
        ParticipantRecords.Of(mention.Recipients, document, story),
        MeasureRecords.TimeOf(document, mention.Time, story),
        ParticipantRecords.Of(mention.Place, document, story),
        FixedWord.Of(mention.Reality.Factuality),
        ParticipantRecords.Of(mention.Reality.By, document, story),
        [story.Record(new DocumentSpan(document, mention.Trigger))],
        merged?.Id ?? IdOf(mention, document, story));

    private static BriefOrder Of(EventOrder order, int document, StoryIndex story)
    {
        ImmutableArray<EventMention> events = story.Update.Documents[document].Events;
        return new BriefOrder(
            [IdOf(events[order.First], document, story), IdOf(events[order.Second], document, story)],
            FixedWord.Of(order.Relation),
            [story.Record(new DocumentSpan(document, order.Evidence))]);
    }

    /// <summary>No two events of a report have the same trigger, type and time: "visited on 11 March and again on 17 March" tells two.</summary>
    private static string IdOf(EventMention mention, int document, StoryIndex story) =>
        RecordId.Of(document, story, "event", mention.Type ?? NoType, RecordId.Place(mention.Trigger), mention.Time is { } time ? RecordId.Place(story.Update.Documents[document].Parsed.Times[time].Span) : "");
}
