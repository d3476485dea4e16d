using System.Collections.Immutable;
using Synoptic.Evaluation.Claims;
using Synoptic.Evaluation.Claims.Model;

namespace Synoptic.Evaluation.Tests.Claims;

public sealed class ClaimEvaluationTests
{
    private const string Nanco =
        """
        [{"question": "How long?", "Created On": "04/13/2022 17:13", "answers": [
           {"Paragraph": "It stays shut for two years.", "Answer": "two years", "cluster_global": 0},
           {"Paragraph": "It stays shut until 2024.", "Answer": "until 2024", "cluster_global": 1},
           {"Paragraph": "Two years, he said.", "Answer": "two  years", "cluster_global": 0}]},
         {"question": "Why?", "answers": [
           {"Paragraph": "Because of fog.", "Answer": "fog", "cluster_global": 4},
           {"Paragraph": "Fog was the cause.", "Answer": "Fog", "cluster_global": 4}]}]
        """;

    private const string ClaimDiff =
        """
        {"ver": "1.0", "data": [
          {"topic": "Mill", "date": "2020-09-25", "claim_a": "The mill is safe.", "claim_b": "Its roof fell in May.", "relation": 1},
          {"topic": "Mill", "date": "2020-09-25", "claim_a": "Its roof fell in May.", "claim_b": "The mill is safe.", "relation": 0},
          {"topic": "Port", "date": "", "claim_a": "The mill is safe.", "claim_b": "Ships wait.", "relation": 0}]}
        """;

    [Fact]
    public void Answers_of_one_cluster_of_one_question_say_the_same()
    {
        ClaimGold gold = ClaimGoldReader.Read(Nanco).Gold!;

        gold.Form.ShouldBe(ClaimGoldForm.Nanco);
        gold.Groups.ShouldBe(["How long?", "Why?"]);
        gold.Pairs.ShouldBe([new(0, 1, false), new(0, 2, true), new(1, 2, false), new(3, 4, true)]);
        gold.Texts.Select(text => text.Span.Read(text.Text)).ShouldBe(["two years", "until 2024", "two  years", "fog", "Fog"]);
        gold.Texts.Select(text => text.Day).ShouldBe([new(2022, 4, 13), new(2022, 4, 13), new(2022, 4, 13), null, null]);
    }

    [Fact]
    public void A_claim_of_a_topic_is_read_once()
    {
        ClaimGold gold = ClaimGoldReader.Read(ClaimDiff).Gold!;

        gold.Form.ShouldBe(ClaimGoldForm.ClaimDiff);
        gold.Pairs.ShouldBe([new(0, 1, true), new(1, 0, false), new(2, 3, false)]);
        gold.Texts.Select(text => text.Group).ShouldBe([0, 0, 1, 1]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""[{"question": "Why?"}]""")]
    [InlineData("""{"data": [{"topic": "Mill", "claim_a": 1}]}""")]
    public void Another_file_is_a_problem_with_the_next_step(string json)
    {
        (ClaimGold? gold, string? problem) = ClaimGoldReader.Read(json);

        gold.ShouldBeNull();
        problem.ShouldNotBeNull().ShouldContain("give the JSON file");
    }

    /// <summary>Of two yes one is told, of two no one; without the pair of which nothing is said.</summary>
    [Fact]
    public void Balanced_accuracy_is_the_mean_of_both_shares()
    {
        ClaimScore score = ClaimEvaluation.Score(ClaimGoldReader.Read(Nanco).Gold!, [false, true, true, false]);

        score.Count.ShouldBe(new AnswerCount(1, 1, 1, 1));
        score.Count.BalancedAccuracy.ShouldBe(0.5);
        score.Groups.Select(group => group.Count.Pairs).ShouldBe([3, 1]);
        score.Groups[0].Count.BalancedAccuracy.ShouldBe(0.75);
        ClaimEvaluation.Score(ClaimGoldReader.Read(Nanco).Gold!, [null, true, null, null]).Count.ShouldBe(new AnswerCount(1, 0, 0, 0));
    }

    [Fact]
    public void F1_counts_what_is_called_weaker()
    {
        ClaimScore score = ClaimEvaluation.Score(ClaimGoldReader.Read(ClaimDiff).Gold!, [true, true, false]);

        (score.Count.Precision, score.Count.Recall).ShouldBe((0.5, 1));
        score.Count.F1.ShouldBe(2d / 3, 1e-12);
        score.Groups.ShouldBeEmpty();
    }

    [Fact]
    public void An_interval_holds_its_score_and_is_the_same_each_time()
    {
        ImmutableArray<ClaimPair> pairs = [.. from right in Enumerable.Range(0, 20) from left in Enumerable.Range(0, right) select new ClaimPair(left, right, (left + right) % 3 == 0)];
        ClaimGold gold = new(ClaimGoldForm.Nanco, ["Why?"], [.. Enumerable.Range(0, 20).Select(_ => new ClaimText("x", new(0, 1), null, 0))], pairs);
        ImmutableArray<bool?> answers = [.. pairs.Select(pair => (bool?)((pair.First * pair.Second) % 3 == 0))];

        ClaimScore score = ClaimEvaluation.Score(gold, answers);

        score.Interval.Low.ShouldBeLessThan(score.Count.BalancedAccuracy);
        score.Interval.High.ShouldBeGreaterThan(score.Count.BalancedAccuracy);
        ClaimEvaluation.Score(gold, answers).Interval.ShouldBe(score.Interval);
        ClaimEvaluation.Score(gold, [.. pairs.Select(pair => (bool?)pair.Answer)]).Interval.ShouldBe(new ScoreInterval(1, 1, score.Interval.Unit));
    }
}
