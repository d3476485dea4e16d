using System.Collections.Immutable;
using Synoptic.Stories.Model;
using Synoptic.Stories.Timelines;

namespace Synoptic.Stories.Tests.Grouping;

public sealed class StoryBuilderTests
{
    private static readonly StoryUpdate Update = Comparing.Reports(
        new Report("a", "2019-03-05", "Gunmen attacked the barracks in Celje on Monday and killed four soldiers. Police arrested two men in Celje on Tuesday."),
        new Report("b", "2019-03-05", "Four soldiers died when gunmen attacked the barracks in Celje on Monday. Police arrested two men in Celje."));

    private static readonly ImmutableArray<Story> Stories = Update.Stories;

    [Fact]
    public void A_story_is_called_by_the_title_or_first_sentence_of_a_report()
    {
        Story story = Stories.ShouldHaveSingleItem();

        story.Documents.ShouldBe([0, 1]);
        Update.Read(story.Title!.Value).ShouldContain("gunmen attacked the barracks in Celje", Case.Insensitive);
    }

    [Fact]
    public void The_timeline_orders_what_happened_by_day()
    {
        ImmutableArray<StoryMoment> timeline = Stories[0].Timeline;

        timeline.Select(moment => moment.Day).ShouldBe(["2019-03-04", "2019-03-05"]);
        WordsOf(timeline[0]).ShouldContain("attacked");
        WordsOf(timeline[1]).ShouldContain("arrested");
    }

    [Fact]
    public void No_document_has_no_story() => new StoryBuilder().Build([], [], []).ShouldBeEmpty();

    private static IEnumerable<string> WordsOf(StoryMoment moment) =>
        from index in moment.Events
        from mention in Update.Events[index].Mentions
        let document = Update.Documents[mention.Document]
        select document.Events[mention.Mention].Trigger.Read(document.Text);
}
