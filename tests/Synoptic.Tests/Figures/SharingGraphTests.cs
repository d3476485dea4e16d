using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Synoptic.Briefs.Model;
using Synoptic.Tests.Rendering;

namespace Synoptic.Tests.Figures;

public sealed class SharingGraphTests
{
    private static readonly IHtmlDocument Page = FigurePage.Of(HarbourBrief.Whole);

    [Fact]
    public void Reports_that_share_an_origin_are_joined_by_the_strongest_reason()
    {
        IElement graph = Page.QuerySelector("#sharing .arcs")!;

        graph.QuerySelectorAll("a").Select(report => report.GetAttribute("href")).ShouldBe(["#r1", "#r2", "#r3"]);
        graph.QuerySelectorAll("path").Select(arc => (arc.ClassName, arc.TextContent)).ShouldBe([("arc copy", "reports 1 and 2: a passage stands in both, both carry one quotation")]);
    }

    [Fact]
    public void A_report_that_shares_nothing_stands_alone() =>
        Page.QuerySelectorAll(".arcs .alone").Select(report => report.GetAttribute("href")).ShouldBe(["#r3"]);

    [Fact]
    public void Each_pair_is_told_in_words_with_what_shows_it() =>
        Page.QuerySelectorAll("#sharing details li").Select(pair => pair.Words()).ShouldBe(["1 2 a passage stands in both, both carry one quotation [1:2] [2:2]"]);

    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    public void Every_arc_stays_within_the_picture(int reports)
    {
        Brief brief = HandMadeBrief.Of([.. Enumerable.Range(0, reports).Select(number => HandMadeBrief.Report($"{number}.txt", null, "One."))], [], []) with
        {
            Sharing = [new([0, reports - 1], "copy", [])],
        };
        IElement graph = FigurePage.Of(brief).QuerySelector(".arcs")!;

        string[] arc = graph.QuerySelector("path")!.GetAttribute("d")!.Split('M', 'A', ' ');
        (int.Parse(arc[1], null) + int.Parse(arc[3], null)).ShouldBeLessThan(int.Parse(graph.GetAttribute("width")!, null));
    }

    [Fact]
    public void Nothing_is_drawn_where_nothing_is_shared() =>
        FigurePage.Of(HandMadeBrief.Calm).QuerySelector(".graph").ShouldBeNull();
}
