using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of which reports tell one story.</summary>
internal static class StoryRecords
{
    public static IEnumerable<BriefStory> Of(StoryIndex story) => story.Update.Stories.Select(told => new BriefStory(
        told.Id,
        told.Title is { } title ? story.Record(title) : null,
        told.Documents,
        [.. story.Update.Claims.Index().Where(claim => claim.Item.Evidence.All(evidence => told.Documents.Contains(evidence.Document))).Select(claim => claim.Index)],
        [.. told.Timeline.Select(moment => new BriefMoment(moment.Day, [.. moment.Events.Select(index => story.Update.Events[index].Id)]))]));
}
