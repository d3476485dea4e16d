using AngleSharp.Html.Dom;
using Synoptic.Briefs.Model;

namespace Synoptic.Tests.Figures;

public sealed class TimelineTests
{
    private static readonly IHtmlDocument Page = FigurePage.Of(HarbourBrief.Whole);

    [Fact]
    public void Over_each_day_stands_a_dot_for_every_report_that_tells_of_it()
    {
        Page.QuerySelectorAll(".days .day").Select(day => day.TextContent).ShouldBe(["10 Jun", "12 Jun"]);
        Page.QuerySelectorAll(".days .in").Select(report => report.TextContent).ShouldBe(["1", "1", "2"]);
        Page.QuerySelector(".days desc")!.TextContent.ShouldStartWith("10 June 2024: 1 report; 12 June 2024: 2 reports.");
    }

    [Fact]
    public void Days_of_which_nobody_tells_are_counted() =>
        Page.QuerySelectorAll(".days .gap").Select(gap => gap.TextContent).ShouldBe(["1 day"]);

    [Fact]
    public void The_year_is_written_where_it_changes() =>
        Page.QuerySelectorAll(".days .year").Select(year => year.TextContent).ShouldBe(["2024"]);

    [Fact]
    public void The_same_is_told_in_words() =>
        Page.QuerySelectorAll(".happened > li").Select(day => day.Words()).ShouldBe(
        [
            "10 June 2024 1 report Nine people were hurt. [1:1]",
            "12 June 2024 2 reports The harbour was shut on Monday. [1:2] reports 1 and 2",
        ]);

    [Fact]
    public void What_is_no_whole_date_is_written_as_it_is()
    {
        Brief brief = HarbourBrief.Whole;
        IHtmlDocument page = FigurePage.Of(brief with { Stories = [brief.Stories[0] with { Timeline = [new("2024-06", ["hurt"])] }] });

        page.QuerySelector(".days .day")!.TextContent.ShouldBe("2024-06");
    }

    [Fact]
    public void More_reports_than_can_be_dots_are_a_bar_with_its_count()
    {
        BriefDocument[] reports = [.. Enumerable.Range(0, 30).Select(number => Rendering.HandMadeBrief.Report($"{number}.txt", null, "It fell."))];
        Brief brief = Rendering.HandMadeBrief.Of([.. reports], [], []) with
        {
            Events = [.. reports.Select((_, index) => new BriefEvent($"{index}", null, null, null, [], [], [], null, null, "asserted", null, [new(index, 3, 7, "fell")], "fall"))],
            Stories = [new("0", null, [.. Enumerable.Range(0, 30)], [], [new("2024-06-10", ["fall"])])],
        };

        FigurePage.Of(brief).QuerySelectorAll(".days circle").ShouldBeEmpty();
        FigurePage.Of(brief).QuerySelector(".days .day")!.TextContent.ShouldBe("30");
    }

    [Fact]
    public void Without_dated_events_there_is_no_timeline() =>
        FigurePage.Of(Rendering.HandMadeBrief.Calm).QuerySelector(".timeline").ShouldBeNull();
}
