using System.Collections.Immutable;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Tests.Merging;

public sealed class CompanyMeansTests
{
    [Fact]
    public void A_pair_is_judged_by_those_surely_one_with_either()
    {
        // 0 and 1 are surely one (0.8); 2 was scored 0.9 with 0 and 0.1 with 1.
        ImmutableArray<ScoredPair> means = CompanyMeans.Of(3, [new(0, 1, 8000, false), new(0, 2, 9000, false), new(1, 2, 1000, false)]);

        // By hand, in units of 1: company of 0 is {0: 1, 1: .8, 2: .9}, of 2 is {2: 1, 0: .9}, of 1 is {1: 1, 0: .8}.
        // 0-2: (1 * .9 + .8 * .1 + .9 * 1 + .9 * (1 * 1 + .8 * .8 + .9 * .9)) / (2.7 * 1.9) = 4.085 / 5.13
        means[1].Score.ShouldBe((int)Math.Round(10000 * 4.085 / 5.13));
    }

    [Fact]
    public void A_barred_pair_stays_barred_and_speaks_for_nobody()
    {
        ImmutableArray<ScoredPair> means = CompanyMeans.Of(3, [new(0, 1, 9000, true), new(1, 2, 5000, false), new(0, 2, 0, false)]);

        means[0].IsBarred.ShouldBeTrue();
        means[1].Score.ShouldBe(5000);
        means[2].Score.ShouldBe(0);
    }

    [Fact]
    public void The_order_of_the_pairs_does_not_matter()
    {
        ImmutableArray<ScoredPair> pairs = [new(0, 1, 8000, false), new(0, 2, 9000, false), new(1, 2, 1000, false), new(2, 3, 7500, false), new(1, 3, 300, false)];

        CompanyMeans.Of(4, [.. pairs.Reverse()]).Reverse().ShouldBe(CompanyMeans.Of(4, pairs));
    }
}
