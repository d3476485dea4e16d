using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests.Origins;

/// <summary>Each reason for which two reports rest on one origin, on reports that show it and nothing else.</summary>
public sealed class SharingReasonsTests
{
    private const string Article =
        "Water broke through the old Marrow Dam above Hollin Ford on Tuesday night and drowned seven people in the valley below. The road to "
        + "Penby was closed, and soldiers brought blankets and soup to the school. Nobody had checked the spillway since March.";

    private const string Retold =
        "Seven people drowned in the valley below Hollin Ford when the Marrow Dam gave way on Tuesday night.";

    [Theory]
    [InlineData("(Reporting by Ibbie Sallow for Northern Newswire)", "HOLLIN FORD, May 7 (Northern Newswire) - ")]
    [InlineData("© Northern Newswire", "HOLLIN FORD, May 7 (Northern Newswire) - ")]
    [InlineData("Source: AP", "HOLLIN FORD, May 7 (Associated Press) - ")]
    [InlineData("(AFP)", "HOLLIN FORD, May 7 (Agence France-Presse) -- ")]
    [InlineData("— Reuters", "HOLLIN FORD, May 7 (Reuters) — ")]
    public void A_credit_below_the_text_names_the_agency_of_a_dateline(string credit, string dateline)
    {
        Sharing sharing = Only(SharingKind.Agency, new Report("a", null, dateline + Article), new Report("b", null, $"{Retold}\n\n{credit}\n"));

        sharing.Spans.Length.ShouldBe(2);
        sharing.IsPartial.ShouldBeFalse();
    }

    [Fact]
    public void Some_material_from_an_agency_is_a_reason_but_makes_not_all_of_it_the_agencys()
    {
        Report[] reports =
        [
            new Report("a", null, Article, "Coastline Wire"),
            new Report("b", null, Retold + "\n\nSome material comes from Coastline Wire.\n", "Penby Post"),
        ];

        Only(SharingKind.Agency, reports).IsPartial.ShouldBeTrue();
        Shared(Comparing.Reports(reports)).ShouldContain(claim => claim.Origins.Max == 2);
    }

    [Fact]
    public void A_byline_names_the_agency() =>
        Only(
            SharingKind.Agency,
            new Report("a", null, Article, "Reuters"),
            new Report("b", null, Retold, "Penby Post", Byline: "Ibbie Sallow, Reuters")).Spans.ShouldBeEmpty();

    [Fact]
    public void Who_works_for_no_agency_credits_none() =>
        Comparing.Reports(new Report("a", null, Article, "Sallow"), new Report("b", null, Retold + "\n\n(Reporting by Ibbie Sallow; editing by Ed Carrow)\n"))
            .Sharing.ShouldAllBe(sharing => sharing.Kind != SharingKind.Agency);

    [Theory]
    [InlineData("The Guardian", "The Observer")]
    [InlineData("NBC News", "CNBC")]
    public void Outlets_of_one_publisher_are_one_family(string one, string other) =>
        Only(SharingKind.Family, new Report("a", null, Article, one), new Report("b", null, Retold, other)).Spans.ShouldBeEmpty();

    [Fact]
    public void Outlets_of_two_publishers_are_not() =>
        Comparing.Reports(new Report("a", null, Article, "The Guardian"), new Report("b", null, Retold, "NBC News"))
            .Sharing.ShouldAllBe(sharing => sharing.Kind != SharingKind.Family);

    [Fact]
    public void The_same_party_cited_for_the_same_thing_is_one_origin()
    {
        StoryUpdate update = Comparing.Reports(
            new Report("a", null, "The spillway of the Marrow Dam had a crack of 40 centimetres, Ansel Brightwater said. Ansel Brightwater runs the water board."),
            new Report("b", null, "According to Ansel Brightwater, the spillway of the Marrow Dam has had a crack of 40 centimetres."));

        update.Sharing.ShouldContain(sharing => sharing.Kind == SharingKind.Upstream);
        Shared(update).ShouldAllBe(claim => claim.Origins.Max == 1);
    }

    [Fact]
    public void An_outlet_that_another_cites_is_the_origin_of_both()
    {
        StoryUpdate update = Comparing.Reports(
            new Report("a", null, "The Marrow Dam had a crack of 40 centimetres in its spillway.", "North Star"),
            new Report("b", null, "The Marrow Dam had a crack of 40 centimetres in its spillway, the North Star reported.", "Penby Post"));

        Shared(update).ShouldNotBeEmpty();
        Shared(update).ShouldAllBe(claim => claim.Origins.Max == 1);
    }

    [Fact]
    public void A_changed_article_of_one_outlet_is_its_later_version()
    {
        StoryUpdate update = Comparing.Reports(
            new Report("a", "2031-05-07", Article, "North Star"),
            new Report("b", "2031-05-07", Article.Replace("seven", "five", StringComparison.Ordinal), "North Star"));

        update.Sharing.Select(sharing => sharing.Kind).ShouldBe([SharingKind.Copy, SharingKind.Version], ignoreOrder: true);
        update.Claims.ShouldAllBe(claim => claim.Agreement != Agreement.Conflicting);
        update.Claims.SelectMany(claim => claim.Differences).ShouldHaveSingleItem().Kind.ShouldBe(DifferenceKind.Update);
        Shared(update).ShouldAllBe(claim => claim.Origins.Max == 1);
    }

    [Fact]
    public void Another_outlets_changed_copy_is_no_version_and_conflicts() =>
        Comparing.Reports(
                new Report("a", "2031-05-07", Article, "North Star"),
                new Report("b", "2031-05-07", Article.Replace("seven", "five", StringComparison.Ordinal), "Penby Post"))
            .Claims.ShouldContain(claim => claim.Agreement == Agreement.Conflicting);

    private static Sharing Only(SharingKind kind, params Report[] reports) =>
        Comparing.Reports(reports).Sharing.Where(sharing => sharing.Kind == kind).ShouldHaveSingleItem();

    private static ImmutableArray<Claim> Shared(StoryUpdate update) => [.. update.Claims.Where(claim => claim.Witnesses > 1)];
}
