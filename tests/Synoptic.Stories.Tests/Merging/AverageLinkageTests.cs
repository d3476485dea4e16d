using System.Collections.Immutable;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Tests.Merging;

public sealed class AverageLinkageTests
{
    [Theory]
    [InlineData(4501, new[] { 0, 0, 2 })] // 0-1 first; then (8000 + 1000) / 2
    [InlineData(4500, new[] { 0, 0, 0 })]
    [InlineData(9001, new[] { 0, 1, 2 })]
    public void Groups_join_while_their_mean_is_high_enough(double threshold, int[] expected) =>
        AverageLinkage.Group(3, [new(0, 1, 9000, false), new(1, 2, 8000, false), new(0, 2, 1000, false)], threshold).ShouldBe(expected);

    [Fact]
    public void A_pair_that_was_not_looked_at_counts_as_nothing() =>
        AverageLinkage.Group(3, [new(0, 1, 9000, false), new(1, 2, 8000, false)], 4001).ShouldBe([0, 0, 2]);

    [Fact]
    public void Groups_with_a_barred_pair_never_join() =>
        AverageLinkage.Group(3, [new(0, 1, 9000, false), new(1, 2, 8000, false), new(0, 2, 9500, true)], 1000).ShouldBe([0, 0, 2]);

    [Fact]
    public void The_order_of_pairs_does_not_matter()
    {
        var random = new Random(5);
        ScoredPair[] pairs =
        [
            .. from second in Enumerable.Range(0, 12) from first in Enumerable.Range(0, second)
               select new ScoredPair(first, second, random.Next(10) * 1000, random.Next(20) == 0),
        ];
        ImmutableArray<int> expected = AverageLinkage.Group(12, [.. pairs], 5000);
        expected.Distinct().Count().ShouldBeInRange(2, 11);
        for (int seed = 0; seed < 200; seed++)
        {
            new Random(seed).Shuffle(pairs);

            AverageLinkage.Group(12, [.. pairs], 5000).ShouldBe(expected, $"seed {seed}");
        }
    }
}
