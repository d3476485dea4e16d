using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Times;
using Synoptic.Evaluation.Times.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Times;

public sealed class TimeScorerTests
{
    private static readonly TextSpan Dateline = new(0, 10);

    /// <summary>
    /// Gold: A [20, 30) = 2025, B [40, 50) = P1D, C [60, 70) without a value. Predicted: on A, the same span with another
    /// value; on B, two that overlap it, of which the longer has its value; one in the dateline, which does not count.
    /// </summary>
    [Fact]
    public void A_case_counted_by_hand()
    {
        TimeDocument gold = new(new string(' ', 80), null, [Gold(20, 30, "2025"), Gold(40, 50, "P1D"), Gold(60, 70, null)], [Dateline]);

        TimeScore score = TimeScorer.Score(gold, [Found(2, 8, "2024"), Found(20, 30, "2024"), Found(38, 42, "P2D"), Found(43, 50, "P1D")]);

        score.Relaxed.ShouldBe(new MatchCount(2, 3, 3));
        score.Strict.ShouldBe(new MatchCount(1, 3, 3));
        score.Value.ShouldBe(new MatchCount(1, 3, 3));
    }

    [Fact]
    public void No_value_is_never_right()
    {
        TimeDocument gold = new("later", null, [Gold(0, 5, null)], []);

        TimeScorer.Score(gold, [Found(0, 5, null)]).ShouldBe(new TimeScore(new(1, 1, 1), new(1, 1, 1), new(0, 1, 1)));
    }

    [Fact]
    public void One_prediction_meets_one_gold_expression()
    {
        TimeDocument gold = new("May 3 to May 5", null, [Gold(0, 5, "2025-05-03"), Gold(9, 14, "2025-05-05")], []);

        TimeScorer.Score(gold, [Found(0, 14, "2025-05-05")]).Relaxed.ShouldBe(new MatchCount(1, 1, 2));
    }

    [Fact]
    public void The_score_as_JSON_has_three_F1_on_top()
    {
        string json = TimeScoreJson.Write(new TimeScore(new(3, 4, 4), new(2, 4, 4), new(1, 4, 4)));

        json.ShouldStartWith("{\n  \"relaxedF1\": 0.75,\n  \"strictF1\": 0.5,\n  \"valueF1\": 0.25,\n  \"counts\": {");
    }

    private static GoldTime Gold(int start, int end, string? value) => new(new TextSpan(start, end), value);

    private static TimeExpression Found(int start, int end, string? value) => new(new TextSpan(start, end), TimexType.Date, value);
}
