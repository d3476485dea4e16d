using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests;

public sealed class PlanTests
{
    [Theory]
    [InlineData("The council will publish a tidal survey of the bay by 30 June 1999.", "The tidal survey of the bay was never published.")]
    [InlineData("A joint choir concert will be held in Bremen on Sunday 9 May 1999.", "The joint choir concert did not take place.")]
    [InlineData("Unloading the wheat from the barges is to begin on Monday 3 May 1999.", "By Thursday 6 May 1999 not a sack of wheat had been unloaded from the barges.")] // nothing of it
    [InlineData("A second school, with 80 desks, will be opened at the fairground of Zell on 10 May 1999.", "At Zell, where a second school was to receive its first pupils on 10 May 1999, the gate of the fairground is chained.")] // it was only meant to
    [InlineData("The release of the sailors will be carried out on 5 May 1999.", "The fifth of May 1999 came and went, and no tram moved.")] // the day passed
    [InlineData("Minister Ottilie Brandt will receive the sailors in Bremen on 6 May 1999 with a parade.", "Ottilie Brandt did not come to Bremen on 6 May 1999, where the sailors stood in the rain.")] // who was to do it stayed away
    [InlineData("The tidal referendum will be held on 9 May 1999.", "The referendum fell apart in the harbour court.")] // the only one of its name
    public void What_one_report_announces_and_another_says_did_not_take_place_is_set_side_by_side(string plan, string outcome)
    {
        StoryUpdate update = Compare(plan, outcome);

        Claim claim = update.Claims.Where(claim => claim.Kind is ClaimKind.Plan).ShouldHaveSingleItem();
        Difference difference = claim.Differences.ShouldHaveSingleItem();
        difference.ShouldSatisfyAllConditions(
            () => difference.Kind.ShouldBe(DifferenceKind.Outcome),
            () => difference.Slot.ShouldBe(Slot.Polarity),
            () => difference.Values.Select(value => value.Value).ShouldBe([plan, outcome]),
            () => claim.Agreement.ShouldBe(Agreement.Compatible));
    }

    [Theory]
    [InlineData("The harbour union will hold a march through Bremen on Friday 7 May 1999.", "The harbour union marched through Bremen on Friday.")]
    [InlineData("The council will publish a tidal survey of the bay by 30 June 1999.", "The council never published its letters to the dredging company.")] // another thing
    [InlineData("The sixth round of talks on the bay will be held in June 1999.", "The fourth round of talks on the bay was not held.")] // another round
    [InlineData("The union says the plan would end the pension as we know it.", "The plan is not ending the pension, the minister says.")] // not over
    [InlineData("The release of the sailors will be carried out on 5 May 1999.", "The seventh of May 1999 came and went, and no tram moved.")] // another day that passed
    [InlineData("The two bishops will visit the mine at Zell on Tuesday 4 May 1999.", "The bishops did not visit the mine at Zell on Friday 9 April 1999.")] // another day
    public void What_took_place_is_another_thing_or_is_still_open_is_no_such_difference(string plan, string other) =>
        Compare(plan, other).Claims.ShouldAllBe(claim => claim.Kind != ClaimKind.Plan);

    [Fact]
    public void What_an_earlier_report_says_is_no_outcome_of_a_later_plan() =>
        Comparing.Reports(
            new Report("a", "1999-05-01", "The tidal survey of the bay was never published. The harbour of Bremen was calm."),
            new Report("b", "1999-05-03", "The council will publish a tidal survey of the bay. The harbour of Bremen was calm."))
            .Claims.ShouldAllBe(claim => claim.Kind != ClaimKind.Plan);

    private const string Frame = " The harbour of Bremen was calm on Saturday, the pilots of the tug Wilhelmine said, and the dredger Ottilie lay at the quay.";

    private static StoryUpdate Compare(string plan, string outcome) => Comparing.Reports(
        new Report("a", "1999-05-01", plan + Frame),
        new Report("b", "1999-05-12", outcome + Frame));
}
