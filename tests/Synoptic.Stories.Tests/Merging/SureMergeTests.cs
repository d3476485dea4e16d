using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests.Merging;

public sealed class SureMergeTests
{
    [Fact]
    public void One_meeting_in_two_reports_is_one_event() => Shared(
        "Minister Ana Rojas met President Lindgren in Oslo on Sunday. They spoke about salmon.",
        "President Lindgren met Minister Ana Rojas in Oslo on Sunday. Salmon was on the table.").ShouldContain("met");

    [Theory]
    [InlineData("Minister Ana Rojas had met President Lindgren five times before.", "Minister Ana Rojas met President Lindgren in Oslo on Sunday.")]
    [InlineData("The past summits of Rojas and Lindgren brought little.", "The summit of Rojas and Lindgren in Oslo brought a treaty on salmon.")]
    [InlineData("Rojas praised the deepening ties between Norway and Peru.", "Lindgren wants to deepen ties between Norway and Chile.")]
    public void Several_occasions_and_qualities_are_not_the_event(string one, string other) => Shared(one, other).ShouldBeEmpty();

    /// <summary>The triggers of the first report that are merged with the second.</summary>
    private static ImmutableArray<string> Shared(string one, string other)
    {
        StoryUpdate update = Comparing.Reports(new Report("a", "2024-05-06", one), new Report("b", "2024-05-07", other));
        return
        [
            .. update.Events.Where(told => told.Mentions.Select(mention => mention.Document).Distinct().Count() > 1)
                .SelectMany(told => told.Mentions).Where(mention => mention.Document == 0)
                .Select(mention => update.Documents[0].Events[mention.Mention].Trigger.Read(update.Documents[0].Text)),
        ];
    }
}
