using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of where the actors stand: their ties to one another, and their positions on issues.</summary>
internal static class StandingRecords
{
    public static IEnumerable<BriefRelation> RelationsOf(StoryIndex story) =>
        story.Update.Documents.SelectMany((document, index) => document.Relations.Select(relation => Of(relation, index, story)));

    public static IEnumerable<BriefPosition> PositionsOf(StoryIndex story) =>
        story.Update.Documents.SelectMany((document, index) => document.Positions.Select(position => Of(position, index, story)));

    private static BriefRelation Of(Relation relation, int document, StoryIndex story) => new(
        ParticipantRecords.Of(relation.From, document, story),
        ParticipantRecords.Of(relation.To, document, story),
        FixedWord.Of(relation.Type),
        SpanOf(relation.Role, document, story),
        SpanOf(relation.For, document, story),
        MeasureRecords.TimeOf(document, relation.Since, story),
        MeasureRecords.TimeOf(document, relation.Until, story),
        FixedWord.Of(relation.Reality.Factuality),
        ParticipantRecords.Of(relation.Reality.By, document, story),
        [story.Record(new DocumentSpan(document, relation.Evidence))]);

    private static BriefPosition Of(Position position, int document, StoryIndex story) => new(
        ParticipantRecords.Of(position.Actor, document, story),
        story.Record(new DocumentSpan(document, position.Issue)),
        FixedWord.Of(position.Stance),
        ParticipantRecords.Of(position.By, document, story),
        MeasureRecords.TimeOf(document, position.Time, story),
        [story.Record(new DocumentSpan(document, position.Evidence))]);

    private static BriefSpan? SpanOf(TextSpan? span, int document, StoryIndex story) =>
        span is { } place ? story.Record(new DocumentSpan(document, place)) : null;
}
