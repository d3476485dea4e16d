using System.Collections.Immutable;
using Synoptic.Stories.Grouping;

namespace Synoptic.Stories.Tests.Grouping;

/// <summary>The story of a report that stands alone among a handful.</summary>
public sealed class FewReportsTests
{
    [Fact]
    public void A_report_that_stands_alone_among_three_joins_the_likelier_of_two() => Join(["0", "1", "2"], (0, 2, 0.2)).ShouldBe(["0 2", "1"]);

    [Fact]
    public void A_report_joins_the_story_of_which_one_report_is_likely_enough() => Join(["0 1", "2"], (1, 2, 0.2)).ShouldBe(["0 1 2"]);

    [Fact]
    public void A_report_that_is_like_no_other_stays_alone() => Join(["0 1", "2"], (1, 2, 0.01)).ShouldBe(["0 1", "2"]);

    [Fact]
    public void A_report_does_not_join_two_stories_of_several() => Join(["0 1", "2 3", "4"], (1, 4, 0.3), (2, 4, 0.2)).ShouldBe(["0 1 4", "2 3"]);

    [Fact]
    public void Two_stories_of_several_reports_stay_apart() => Join(["0 1", "2 3"], (1, 2, 0.3)).ShouldBe(["0 1", "2 3"]);

    [Fact]
    public void Among_more_reports_more_is_asked_for() =>
        Join([.. Enumerable.Range(0, 12).Select(report => $"{report}")], (0, 1, 0.1)).Length.ShouldBe(12);

    private static ImmutableArray<string> Join(string[] stories, params (int One, int Other, double Score)[] scores) =>
    [
        .. FewReports.Join(
            [.. stories.Select(story => story.Split(' ').Select(int.Parse).ToImmutableArray())],
            (one, other) => scores.Where(pair => (pair.One, pair.Other) == (Math.Min(one, other), Math.Max(one, other))).Sum(pair => pair.Score))
            .Select(story => string.Join(' ', story)),
    ];
}
