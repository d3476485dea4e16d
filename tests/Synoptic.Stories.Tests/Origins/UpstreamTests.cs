using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests.Origins;

/// <summary>Parties on which two reports rest though neither names a person: bodies, papers, outlets.</summary>
public sealed class UpstreamTests
{
    private const string Matter = " The bridge over the Tarn at Wenlow will stay closed until the girders have been looked at.";

    [Theory]
    [InlineData("The fire service said that the blaze in the mill began in a drying loft.", "The blaze in the mill began in the drying loft, according to a note from the fire service.")]
    [InlineData("Prosecutors say the clerk moved $38 million to Malta.", "The prosecutor's office maintains that the clerk sent 38 million dollars to Malta.")]
    [InlineData("Some 431 people left the valley by bus, the coast guard said.", "Coastguard officials say 431 were brought out.")]
    [InlineData("Norway's transport ministry said the tunnel would open in May.", "The tunnel is to open in May, according to the ministry in Oslo.")]
    [InlineData("Some 9,000 hectares of sorghum were eaten by locusts, the plant protection service announced.", "Locusts destroyed crops on 13,000 hectares, the country's plant protection service said.")]
    public void A_body_that_both_describe_is_one_party(string one, string other) => UpstreamOf(one, other).ShouldNotBeEmpty();

    [Theory]
    [InlineData("The transport ministry said the tunnel would open in May.", "The tunnel is to open in May, according to the finance ministry.")]
    [InlineData("The fire service said that the blaze in the mill began in a drying loft.", "The fire service said it would buy two new ladders for the town.")]
    [InlineData("The tunnel would open in May, according to a letter to the transport ministry.", "The transport ministry said the tunnel would open in May.")]
    public void Another_body_another_matter_or_the_reader_of_a_letter_is_not(string one, string other) => UpstreamOf(one, other).ShouldBeEmpty();

    [Fact]
    public void An_outlet_is_cited_by_the_name_under_which_it_publishes() => Comparing.Reports(
            new Report("a", null, "Lenders in Wenlow had lowered their demand to $11 million by Thursday, two lawyers said." + Matter, "Ore & Timber"),
            new Report("b", null, "Lenders now want a guarantee of $11 million, according to the trade weekly Ore & Timber." + Matter, "Penby Post"))
        .Sharing.ShouldContain(sharing => sharing.Kind == SharingKind.Upstream);

    [Fact]
    public void A_body_that_publishes_itself_is_the_origin_of_who_cites_its_paper() => Comparing.Reports(
            new Report("a", null, "The loan of 480 million crowns to the harbour was repaid on 3 May." + Matter, "Central Bank of Norway"),
            new Report("b", null, "The harbour has given back all of the loan of 480 million crowns, the bank said in a statement." + Matter, "Penby Post"))
        .Sharing.ShouldContain(sharing => sharing.Kind == SharingKind.Upstream);

    [Fact]
    public void What_one_outlet_prints_twice_is_shared_by_nobody() => Comparing.Reports(
            new Report("a", "2021-03-01", "The fire service said that the blaze in the mill began in a drying loft. This bulletin has been approved by the duty officer and will be followed by another one next week." + Matter + Matter, "Wenlow Council"),
            new Report("b", "2021-03-08", "The fire service said that the blaze in the mill began in the loft for drying. This bulletin has been approved by the duty officer and will be followed by another one next week. Two ladders are to be bought for the town before the winter, and the yard behind the mill is to be fenced off until the walls have been taken down.", "Wenlow Council"))
        .Sharing.ShouldAllBe(sharing => sharing.Kind != SharingKind.Copy && sharing.Kind != SharingKind.Upstream);

    [Fact]
    public void An_outlet_that_another_cites_is_its_origin() => Comparing.Reports(
            new Report("a", null, "A clerk told Northmark that the town had sold its harbour to a bank." + Matter, "Northmark"),
            new Report("b", null, "The town has sold its harbour to a bank, a clerk told the news agency Northmark." + Matter, "Penby Post"))
        .Sharing.ShouldContain(sharing => sharing.Kind == SharingKind.Upstream);

    private static Sharing[] UpstreamOf(string one, string other) =>
        [.. Comparing.Texts(one + Matter, other + Matter).Sharing.Where(sharing => sharing.Kind == SharingKind.Upstream)];
}
