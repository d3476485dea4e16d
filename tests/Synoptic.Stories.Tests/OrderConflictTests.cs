using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests;

public sealed class OrderConflictTests
{
    private const string First = "The sluice was opened before the divers were called.";

    [Theory]
    [InlineData("The divers had been called before the sluice was opened.")]
    [InlineData("The divers were called, and the sluice was opened only after that.")]
    public void Opposite_orders_of_two_events_conflict(string second)
    {
        Claim claim = Compare(First, second).Claims.Where(claim => claim.Kind is ClaimKind.Order).ShouldHaveSingleItem();

        Difference difference = claim.Differences.ShouldHaveSingleItem();
        difference.Slot.ShouldBe(Slot.Order);
        difference.Kind.ShouldBe(DifferenceKind.Conflict);
        difference.Values.Select(value => value.Value).ShouldBe([First, second]);
    }

    [Theory]
    [InlineData("The sluice had been opened before the divers were called.")] // the same order
    [InlineData("The divers were called before the mayor was told.")] // another event
    [InlineData("The divers may have been called before the sluice was opened.")] // not told as a fact
    public void The_same_order_other_events_and_what_may_have_been_do_not(string second) =>
        Compare(First, second).Claims.ShouldAllBe(claim => claim.Kind != ClaimKind.Order);

    private const string Frame = " The harbour of Bremen was calm on Saturday, the pilots of the tug Wilhelmine said, and the dredger Ottilie lay at the quay.";

    private static StoryUpdate Compare(string first, string second) => Comparing.Reports(
        new Report("a", "1999-05-01", first + Frame),
        new Report("b", "1999-05-02", second + Frame));
}
