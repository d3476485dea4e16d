using Synoptic.Evaluation.Groupings;
using Synoptic.Evaluation.Groupings.Model;

namespace Synoptic.Evaluation.Tests.Groupings;

public sealed class GroupingScorerTests
{
    /// <summary>
    /// Gold a a a b b, predicted {a a} {a b b}. Precision: 1, 1, 1/3, 2/3, 2/3 = 11/15; recall: 2/3, 2/3, 1/3, 1, 1 = 11/15.
    /// </summary>
    [Fact]
    public void The_shares_are_means_over_reports()
    {
        GroupingScore score = GroupingScorer.Score(["a", "a", "a", "b", "b"], [[0, 1], [2, 3, 4]]);

        score.Precision.ShouldBe(11d / 15, 1e-12);
        score.Recall.ShouldBe(11d / 15, 1e-12);
        score.F1.ShouldBe(11d / 15, 1e-12);
        (score.Reports, score.Gold, score.Predicted).ShouldBe((5, 2, 2));
    }

    [Fact]
    public void A_report_in_no_story_is_an_error() =>
        Should.Throw<ArgumentException>(() => GroupingScorer.Score(["a", "a"], [[0]]));

    [Fact]
    public void One_story_for_all_has_full_recall() =>
        GroupingScorer.Score(["a", "b"], [[0, 1]]).ShouldBe(new GroupingScore(0.5, 1, 2, 2, 1));
}
