using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Synoptic.Briefs.Model;

namespace Synoptic.Tests.Figures;

public sealed class NumberLineTests
{
    private static readonly IHtmlDocument Page = FigurePage.Of(HarbourBrief.Whole);

    [Fact]
    public void A_claim_with_two_differences_has_its_numbers_drawn_once() =>
        Page.QuerySelectorAll(".number-line").Length.ShouldBe(1);

    [Fact]
    public void A_row_tells_words_hedge_kind_axis_and_reports()
    {
        Page.QuerySelectorAll(".number-line title").Select(title => title.TextContent).ShouldBe(
        [
            "Nine people, given as exact, conflict", "At least 12 people, given as this or more, conflict", "About 14 people, given as about this, update",
        ]);
        Page.QuerySelector(".number-line desc")!.TextContent.ShouldBe("On an axis from 8 to 14; stated by report 1.");
    }

    [Fact]
    public void Kinds_differ_in_shape() =>
        Page.QuerySelectorAll(".track .full > :last-child").Select(shape => shape.OuterHtml).Distinct().Count().ShouldBe(2);

    [Fact]
    public void A_greater_number_stands_further_right()
    {
        double[] places = [.. Page.QuerySelectorAll(".track g > svg.full").Select(mark => double.Parse(mark.GetAttribute("x")!.TrimEnd('%'), CultureInfo.InvariantCulture))];

        places.ShouldBeInOrder();
        places.ShouldAllBe(place => place >= 0 && place <= 100);
    }

    [Fact]
    public void An_open_interval_is_an_arrow_to_the_end_of_the_axis()
    {
        IElement atLeast = Page.QuerySelectorAll(".track g")[1];

        atLeast.QuerySelector(".interval")!.GetAttribute("x2").ShouldBe("100%");
        atLeast.QuerySelector(".tip").ShouldNotBeNull();
    }

    [Fact]
    public void One_number_alone_is_not_drawn()
    {
        Brief brief = HarbourBrief.Whole;

        FigurePage.Of(brief with { Quantities = [brief.Quantities[0]] }).QuerySelector(".number-line").ShouldBeNull();
    }

    [Theory]
    [InlineData("m", 40_000, 45_000, "40 km")]
    [InlineData(null, 2_000_000, 9_000_000, "0 million")]
    [InlineData("°", 15, 25, "15°")]
    [InlineData("m3", 60, 62, "60 m³")]
    [InlineData(null, -5, 5, "-5")]
    public void The_axis_is_written_in_units_that_people_use(string? unit, int low, int high, string first)
    {
        Brief brief = HarbourBrief.Whole;
        Brief changed = brief with
        {
            Quantities = [brief.Quantities[0] with { Unit = unit, Min = low, Max = low }, brief.Quantities[1] with { Unit = unit, Min = high, Max = high }],
        };

        FigurePage.Of(changed).QuerySelector(".ticks text")!.TextContent.ShouldBe(first);
    }
}
