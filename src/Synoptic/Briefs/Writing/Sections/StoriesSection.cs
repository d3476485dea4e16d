using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Which reports tell one story, where they tell several, and what it is called: those of most reports first.</summary>
internal sealed class StoriesSection : IBriefSection
{
    public string Name => BriefSections.Stories;

    public int Budget => 3;

    public bool AddsToOthers => true;

    public IEnumerable<LineCandidate> Find(StoryIndex story) => story.Update.Stories.Length < 2
        ? []
        : story.Update.Stories
            .Where(told => told.Title is not null)
            .OrderByDescending(told => told.Documents.Length)
            .Select(told => new LineCandidate([told.Title!.Value], null, () => LineOf(told, story)));

    private static BriefLine LineOf(Stories.Model.Story told, StoryIndex story) => new LineBuilder(story, BriefSections.Stories)
        .Reports(told.Documents)
        .Words(told.Documents.Length == 1 ? " tells of: " : " tell of: ")
        .Tell(new Teller(story).TellWithin(told.Title!.Value))
        .Build();
}
