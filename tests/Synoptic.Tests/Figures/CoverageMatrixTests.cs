using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Synoptic.Briefs.Model;

namespace Synoptic.Tests.Figures;

public sealed class CoverageMatrixTests
{
    private static readonly IHtmlDocument Page = FigurePage.Of(HarbourBrief.Whole);

    [Fact]
    public void A_cell_tells_its_state_in_words_and_as_a_shape()
    {
        IElement row = Page.QuerySelector("#c1")!;

        row.QuerySelectorAll("td .hidden").Select(word => word.TextContent).ShouldBe(["says it", "contradicts it", "not clear"]);
        row.QuerySelectorAll("td svg").Select(sign => sign.ClassName).ShouldBe(["sign says", "sign contradicts", "sign unclear"]);
        Page.QuerySelectorAll("#c3 td .hidden").Select(word => word.TextContent).ShouldBe(["not in the story", "could not be read", "says it"]);
    }

    [Fact]
    public void No_two_states_have_one_shape() =>
        Page.QuerySelectorAll(".signs svg").Select(sign => sign.InnerHtml).ShouldBeUnique();

    [Fact]
    public void The_legend_has_the_signs_that_are_used_and_no_others()
    {
        Brief calm = HarbourBrief.Whole with { Coverage = [new(1, 0, "says"), new(1, 1, "says"), new(1, 2, "silent")] };

        Page.QuerySelectorAll(".signs li").Length.ShouldBe(6);
        FigurePage.Of(calm with { Claims = [calm.Claims[0] with { Witnesses = 1 }, calm.Claims[1]], Lines = [] }).QuerySelectorAll(".signs li").Select(entry => entry.Words())
            .ShouldBe(["says it", "silent on it"]);
    }

    [Fact]
    public void A_cell_opens_the_sentence_in_which_the_report_makes_the_claim() =>
        Page.QuerySelectorAll("#c2 td a").Select(link => link.GetAttribute("href")).ShouldBe(["#r1s2", "#r2s2"]);

    [Fact]
    public void A_row_of_a_difference_names_its_sides_and_who_takes_which()
    {
        IElement row = Page.QuerySelector("#c1")!;

        row.QuerySelector(".meta a")!.Words().ShouldBe("conflict: a Nine, b At least 12");
        row.QuerySelectorAll("td").Select(cell => cell.QuerySelector(".letter")?.TextContent).ShouldBe(["a", "b", null]);
    }

    [Fact]
    public void Columns_are_called_by_number_and_source_or_else_file() =>
        Page.QuerySelectorAll("thead th a").Select(column => column.TextContent).ShouldBe(["1 North", "2 south", "3 east"]);

    [Fact]
    public void What_one_report_alone_claims_has_no_row()
    {
        Brief brief = HarbourBrief.Whole;

        FigurePage.Of(brief with { Claims = [brief.Claims[0], brief.Claims[1] with { Witnesses = 1 }] }).QuerySelector("#c2").ShouldBeNull();
    }

    [Fact]
    public void A_large_table_says_how_many_claims_it_leaves_out()
    {
        Brief brief = HarbourBrief.Whole;
        IHtmlDocument page = FigurePage.Of(brief with { Claims = [.. Enumerable.Repeat(brief.Claims[1], 2001)], Coverage = [], Lines = [] });

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2000);
        page.QuerySelector(".note")!.TextContent.ShouldStartWith("The table leaves out 1 claim that");
    }
}
