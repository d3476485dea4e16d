using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Which reports tell one story, and what it is called: those of most reports first. Of one report there is nothing to say.</summary>
internal sealed class StoriesSection(int limit) : IBriefSection
{
    public IEnumerable<BriefLine> Write(StoryIndex story) => story.Update.Documents.Length < 2
        ? []
        : story.Update.Stories
            .Where(told => told.Title is not null)
            .OrderByDescending(told => told.Documents.Length)
            .Select(told => new UnwrittenLine(story.Record(told.Title!.Value), () => LineOf(told, story)))
            .Limit(limit, story);

    private static BriefLine LineOf(Stories.Model.Story told, StoryIndex story) => new LineBuilder(story, BriefSections.Stories)
        .Reports(told.Documents)
        .Words(told.Documents.Length == 1 ? " tells of: \"" : " tell of: \"")
        .Extract(told.Title!.Value)
        .Words("\"")
        .Build();
}
