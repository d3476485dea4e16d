using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of those who take part in something.</summary>
internal static class ParticipantRecords
{
    public static ImmutableArray<BriefParticipant> Of(ImmutableArray<Participant> participants, int document, StoryIndex story) =>
        [.. participants.Select(participant => Of(participant, document, story))];

    /// <summary>The record of one participant; null for none.</summary>
    [return: NotNullIfNotNull(nameof(participant))]
    public static BriefParticipant? Of(Participant? participant, int document, StoryIndex story) => participant is null ? null : new BriefParticipant(
        story.EntityOf(document, participant)?.Id,
        participant.Country,
        document,
        participant.Span.Start,
        participant.Span.End,
        story.Read(new DocumentSpan(document, participant.Span)));
}
