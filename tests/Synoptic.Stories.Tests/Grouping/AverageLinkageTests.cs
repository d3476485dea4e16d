using Synoptic.Stories.Grouping;

namespace Synoptic.Stories.Tests.Grouping;

public sealed class AverageLinkageTests
{
    /// <summary>0 and 1 are near, 2 and 3 are near, and 4 is near to 1 and 2 alone: it joins neither pair on the mean.</summary>
    [Fact]
    public void What_is_near_to_one_of_each_group_joins_none() =>
        Describe(5, (left, right) => (left, right) is (0, 1) or (2, 3) ? 0.9 : (left, right) is (1, 4) or (2, 4) ? 0.7 : 0, 0.4)
            .ShouldBe("0 1|2 3|4");

    [Fact]
    public void Groups_join_while_their_mean_reaches_the_threshold() =>
        Describe(3, (left, right) => (left, right) is (0, 1) ? 0.9 : 0.4, 0.4).ShouldBe("0 1 2");

    [Fact]
    public void It_divides_as_a_search_over_all_pairs_does()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            Random random = new(seed);
            int count = random.Next(1, 20);
            double[,] scores = new double[count, count];
            for (int right = 0; right < count; right++)
            {
                for (int left = 0; left < right; left++)
                {
                    scores[left, right] = scores[right, left] = random.NextDouble();
                }
            }

            Describe(count, (left, right) => scores[left, right], 0.6).ShouldBe(Search(scores, 0.6), $"seed {seed}");
        }
    }

    private static string Describe(int count, Func<int, int, double> score, double threshold) =>
        string.Join('|', AverageLinkage.Group(count, score, threshold).Select(group => string.Join(' ', group)));

    private static string Search(double[,] scores, double threshold)
    {
        List<List<int>> groups = [.. Enumerable.Range(0, scores.GetLength(0)).Select(item => new List<int> { item })];
        while (true)
        {
            var best = (from left in groups
                        from right in groups
                        where left[0] < right[0]
                        select (Left: left, Right: right, Mean: left.SelectMany(one => right.Select(other => scores[one, other])).Average()))
                .OrderByDescending(pair => pair.Mean).FirstOrDefault();
            if (best.Left is null || best.Mean < threshold)
            {
                return string.Join('|', groups.OrderBy(group => group.Min()).Select(group => string.Join(' ', group.Order())));
            }

            best.Left.AddRange(best.Right);
            groups.Remove(best.Right);
        }
    }
}
