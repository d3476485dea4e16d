using System.Collections.Immutable;
using Synoptic.Evaluation.Passages;
using Synoptic.Evaluation.Passages.Model;

namespace Synoptic.Evaluation.Tests.Passages;

public sealed class PassageScorerTests
{
    /// <summary>Gold: 0-2 and 1-2. The pair 0-1 stands within one document.</summary>
    private static readonly ImmutableArray<PassageStory> Stories =
    [
        new PassageStory(1, "ecb",
        [
            new PassageSentence("a", 0, "xx", ["E"]),
            new PassageSentence("a", 1, "xy", ["E", "F"]),
            new PassageSentence("b", 0, "x", ["E"]),
            new PassageSentence("c", 0, "yyy", []),
        ]),
    ];

    [Fact]
    public void Pairs_are_predicted_from_the_threshold_on() =>
        PassageScorer.Score(Stories, (left, right) => left[0] == right[0] ? 0.8 : 0.5, [0.5, 0.8, 0.9]).ShouldBe(
        [
            new PassageScore(0.5, 2, 5, 2),
            new PassageScore(0.8, 2, 2, 2),
            new PassageScore(0.9, 0, 0, 2),
        ]);

    [Fact]
    public void Groups_predict_their_pairs_across_documents() =>
        PassageScorer.Score(Stories, _ => [[0, 1, 2], [2, 0], [1, 3]]).ShouldBe(new PassageScore(null, 2, 3, 2));

    [Fact]
    public void Shares_follow_from_the_counts()
    {
        PassageScore score = new(null, 2, 5, 4);
        score.Precision.ShouldBe(0.4);
        score.Recall.ShouldBe(0.5);
        score.F1.ShouldBe(4d / 9);
        new PassageScore(null, 0, 0, 0).F1.ShouldBe(0);
    }

    [Fact]
    public void Scores_are_written_as_a_table() =>
        PassageTable.Write([new PassageScore(0.5, 2, 5, 4), new PassageScore(null, 0, 0, 4)]).ShouldBe("""
            threshold  right  predicted   gold  precision  recall     F1
                 0.50      2          5      4      0.400   0.500  0.444
                    -      0          0      4      0.000   0.000  0.000

            """);
}
