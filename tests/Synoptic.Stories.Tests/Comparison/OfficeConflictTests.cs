using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests.Comparison;

/// <summary>The offices of one person, on pairs of reports that tell nothing else in two ways.</summary>
public sealed class OfficeConflictTests
{
    private const string Matter = " The bridge over the Tarn at Wenlow will stay closed until the girders have been looked at, and the school bus takes the long road.";

    [Theory]
    [InlineData("Hedda Marlow, the chief executive of Brackwater Steel, spoke on Monday.", "Hedda Marlow, chairwoman of Brackwater Steel, spoke on Monday.")]
    [InlineData("Deputy minister Hedda Marlow spoke on Monday.", "Minister Hedda Marlow spoke on Monday.")]
    [InlineData("The defence minister, Hedda Marlow, spoke on Monday.", "The health minister, Hedda Marlow, spoke on Monday.")]
    [InlineData("Prosecutor Hedda Marlow spoke on Monday.", "Judge Hedda Marlow spoke on Monday.")]
    [InlineData("Hedda Marlow, the ship's third engineer, spoke on Monday.", "The chief engineer, Hedda Marlow, spoke on Monday.")]
    [InlineData("The chief prosecutor of Wenlow, Dr Hedda Marlow, spoke on Monday.", "Hedda Marlow, 58, mayor of Wenlow, spoke on Monday.")]
    [InlineData("Hedda Marlow, who speaks for the fire service, spoke on Monday.", "Hedda Marlow, the commander of the fire brigade, spoke on Monday.")]
    [InlineData("The chairwoman of the Frontier Commission, Hedda Marlow, spoke on Monday.", "Hedda Marlow, who runs public health at the Norwegian health ministry, spoke on Monday.")]
    [InlineData("The deputy governor for markets, Hedda Marlow, spoke on Monday.", "Deputy trade minister Hedda Marlow spoke on Monday.")]
    [InlineData("The national director of prisons, Hedda Marlow, spoke on Monday.", "Hedda Marlow, director of prisons in the province of Tarn, spoke on Monday.")]
    [InlineData("Hedda Marlow, Unicef's representative in Nepal, spoke on Monday.", "Hedda Marlow, who directs water projects at Unicef's regional office, spoke on Monday.")]
    [InlineData("Chief arbiter Hedda Marlow spoke on Monday.", "Deputy arbiter Hedda Marlow spoke on Monday.")]
    [InlineData("Hedda Marlow, the town engineer, spoke on Monday.", "Hedda Marlow, the county manager, spoke on Monday.")]
    [InlineData("Hedda Marlow is the museum's chief curator.", "Hedda Marlow, mayor of Wenlow, spoke on Monday.")]
    [InlineData("Hedda Marlow was dismissed as head coach on Monday.", "Hedda Marlow, the club's sporting director, spoke on Monday.")]
    public void Offices_that_nobody_holds_at_once_conflict(string one, string other) => RolesIn(one, other).Length.ShouldBe(2);

    [Theory]
    [InlineData("Hedda Marlow, the chief executive of Brackwater Steel, spoke on Monday.", "The CEO, Hedda Marlow, spoke on Monday.")]
    [InlineData("Hedda Marlow, the chief executive of Brackwater Steel, spoke on Monday.", "Hedda Marlow, chairwoman of Tarnside Bank, spoke on Monday.")]
    [InlineData("Hedda Marlow, the former mayor, spoke on Monday.", "Governor Hedda Marlow spoke on Monday.")]
    [InlineData("Hedda Marlow, the foreign minister, spoke on Monday.", "Hedda Marlow, minister for external relations, spoke on Monday.")]
    [InlineData("Chairwoman and chief executive Hedda Marlow spoke on Monday.", "The chief executive, Hedda Marlow, spoke on Monday.")]
    [InlineData("Public prosecutor Hedda Marlow spoke on Monday.", "Deputy public prosecutor Hedda Marlow spoke on Monday.")]
    [InlineData("In a letter to the mayor, Hedda Marlow asked for patience on Monday.", "Governor Hedda Marlow asked for patience on Monday.")]
    [InlineData("The deputy governor, Hedda Marlow, spoke on Monday.", "Hedda Marlow, the head of supervision, spoke on Monday.")]
    [InlineData("Police chief Hedda Marlow spoke on Monday.", "Hedda Marlow, who heads the city's police, spoke on Monday.")]
    [InlineData("Hedda Marlow, a spokeswoman for the ministry, spoke on Monday.", "The ministry's head of communications, Hedda Marlow, spoke on Monday.")]
    [InlineData("Mayor Hedda Marlow spoke on Monday.", "Hedda Marlow, who runs a bakery, spoke on Monday.")]
    [InlineData("Ivo Brandt, a spokesman for Hedda Marlow, spoke on Monday.", "The public prosecutor, Hedda Marlow, spoke on Monday.")]
    [InlineData("Hedda Marlow, the defence minister, spoke on Monday.", "Hedda Marlow, who chairs the board of a small museum, spoke on Monday.")]
    [InlineData("Head teacher Hedda Marlow spoke on Monday.", "The school's principal, Hedda Marlow, spoke on Monday.")]
    [InlineData("Hedda Marlow was the mayor of Wenlow.", "Hedda Marlow, the school inspector, spoke on Monday.")]
    public void A_synonym_an_earlier_office_another_body_or_a_longer_title_does_not(string one, string other) => RolesIn(one, other).ShouldBeEmpty();

    [Fact]
    public void Reports_a_year_apart_may_tell_a_career() => RolesOf(Comparing.Reports(
        new Report("a", "2021-03-01", "Deputy minister Hedda Marlow spoke on Monday." + Matter),
        new Report("b", "2022-03-01", "Minister Hedda Marlow spoke on Monday." + Matter))).ShouldBeEmpty();

    [Fact]
    public void One_office_in_two_reports_is_a_claim_that_agrees() => Comparing.Texts(
            "Hedda Marlow, the chief executive of Brackwater Steel, spoke on Monday." + Matter,
            "The CEO of Brackwater Steel, Hedda Marlow, was there." + Matter)
        .Claims.Single(claim => claim.Kind == ClaimKind.Office).Agreement.ShouldBe(Agreement.Agree);

    private static string[] RolesIn(string one, string other) => RolesOf(Comparing.Texts(one + Matter, other + Matter));

    private static string[] RolesOf(StoryUpdate update) =>
        [.. update.Claims.SelectMany(claim => claim.Differences).Where(difference => difference.Slot == Slot.Role).SelectMany(difference => difference.Values).Select(value => value.Value)];
}
