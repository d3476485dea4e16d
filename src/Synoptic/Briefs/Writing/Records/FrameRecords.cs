using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of votes, transfers, losses, tests, ceremonies, visits and forecasts.</summary>
internal static class FrameRecords
{
    public static IEnumerable<BriefFrame> Of(StoryIndex story) =>
        story.Update.Documents.SelectMany((document, index) => document.Frames.Select(frame => Of(frame, index, story)));

    private static BriefFrame Of(Frame frame, int document, StoryIndex story) => new(
        IdOf(frame, document, story),
        frame.Type,
        [.. frame.Roles.Select(role => Of(role, document, story))],
        MeasureRecords.TimeOf(document, frame.Time, story),
        FixedWord.Of(frame.Reality.Factuality),
        ParticipantRecords.Of(frame.Reality.By, document, story),
        [story.Record(new DocumentSpan(document, frame.Trigger))]);

    private static BriefFrameRole Of(FrameRole role, int document, StoryIndex story)
    {
        BriefParticipant filler = ParticipantRecords.Of(role.Filler, document, story);
        return new BriefFrameRole(
            role.Role,
            filler.Entity,
            filler.Country,
            MeasureRecords.QuantityOf(document, role.Quantity, story),
            role.Word,
            document,
            filler.Start,
            filler.End,
            filler.Text);
    }

    /// <summary>Frames of one trigger and type differ by what fills their roles: "sent tanks and shells" is two transfers.</summary>
    private static string IdOf(Frame frame, int document, StoryIndex story) => RecordId.Of(document, story,
        [
            "frame", frame.Type, RecordId.Place(frame.Trigger),
            .. frame.Roles.SelectMany(role => new[] { role.Role, RecordId.Place(role.Filler.Span) }),
        ]);
}
