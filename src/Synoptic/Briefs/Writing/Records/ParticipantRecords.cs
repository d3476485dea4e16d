using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of those who take part in something.</summary>
internal static class ParticipantRecords
{
    public static ImmutableArray<BriefParticipant> Of(ImmutableArray<Participant> participants, int document, StoryIndex story) =>
        [.. participants.Select(participant => Of(participant, document, story))];

    /// <summary>The record of one participant; null for none.</summary>
    [return: NotNullIfNotNull(nameof(participant))]
    public static BriefParticipant? Of(Participant? participant, int document, StoryIndex story)
    {
        if (participant is null)
        {
            return null;
        }

        BriefSpan words = story.Record(story.PlaceOf(document, participant));
        return new BriefParticipant(
            story.EntityOf(document, participant)?.Id, participant.Country, document, words.Start, words.End, words.Text);
    }
}
