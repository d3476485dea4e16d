using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Synoptic.Tests.Figures;

public sealed class ConflictCardTests
{
    private static readonly IHtmlDocument Page = FigurePage.Of(HarbourBrief.Whole);

    [Fact]
    public void Each_difference_of_a_claim_is_a_card_that_names_kind_and_slot() =>
        Page.QuerySelectorAll("#conflicts .card").Select(card => (card.ClassName, card.QuerySelector("h3")!.TextContent))
            .ShouldBe([("card conflict", "Conflict · number"), ("card update", "Update · number")]);

    [Fact]
    public void A_side_has_value_hedge_report_chain_and_the_sentence_with_the_words_marked()
    {
        IElement side = Page.QuerySelectorAll(".card.conflict .side")[1];

        side.QuerySelector(".value")!.TextContent.ShouldBe("At least 12");
        side.QuerySelector(".hedge")!.TextContent.ShouldBe("given as this or more");
        side.QuerySelector(".who")!.Words().ShouldBe("2 south date unknown");
        side.QuerySelectorAll(".chain li").Select(step => step.Words()).ShouldBe(["the port said it", "an agency (a group, unnamed) reported it"]);
        side.QuerySelector("blockquote")!.Words().ShouldBe("At least 12 people were hurt, the port said. [2:1]");
        side.QuerySelector("mark")!.TextContent.ShouldBe("At least 12 people");
        side.QuerySelector("blockquote a")!.GetAttribute("href").ShouldBe("#r2s1");
    }

    [Fact]
    public void A_report_that_names_nobody_speaks_for_itself() =>
        Page.QuerySelector(".card.conflict .chain")!.TextContent.ShouldBe("on the report's own account");

    [Fact]
    public void A_card_stands_in_the_place_of_its_line()
    {
        Page.QuerySelectorAll("#conflicts .lines > li").Select(line => line.Id).ShouldBe(["d1"]);
        Page.QuerySelector("#conflicts")!.TextContent.ShouldNotContain("They differ.");
    }

    [Fact]
    public void Differences_that_no_line_tells_unfold_below()
    {
        IHtmlDocument page = FigurePage.Of(HarbourBrief.Whole with { Lines = [Rendering.HandMadeBrief.Line(Synoptic.Briefs.Model.BriefSections.Conflicts, "and 1 more")] });

        page.QuerySelector("#conflicts details.more summary")!.TextContent.ShouldBe("1 more claim on which reports differ");
        page.QuerySelectorAll("#conflicts .card").Length.ShouldBe(2);
        page.QuerySelector("#conflicts")!.TextContent.ShouldNotContain("and 1 more");
    }

    [Fact]
    public void Without_differences_there_is_no_such_section() =>
        FigurePage.Of(Rendering.HandMadeBrief.Calm).QuerySelector("#conflicts").ShouldBeNull();
}
