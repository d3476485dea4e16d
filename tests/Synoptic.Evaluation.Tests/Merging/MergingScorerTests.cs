using System.Collections.Immutable;
using Synoptic.Evaluation.Merging;
using Synoptic.Evaluation.Merging.Model;

namespace Synoptic.Evaluation.Tests.Merging;

public sealed class MergingScorerTests
{
    private const double Tolerance = 1e-12;

    /// <summary>Gold abc de f, predicted ab cde f.</summary>
    [Fact]
    public void Measures_are_those_computed_by_hand()
    {
        MergingScore score = MergingScorer.Score(
            ["A", "A", "A", "B", "B", "C"], ["x", "x", "x", "x", "x", "x"], new MergedMentions([0, 0, 2, 2, 2, 5], []));

        score.WithSingletons.Muc.F1.ShouldBe(2d / 3, Tolerance); // ab and de of 2 + 1 links, of 1 + 2
        score.WithSingletons.B3.Recall.ShouldBe(7d / 9, Tolerance); // (2/3 + 2/3 + 1/3 + 1 + 1 + 1) / 6
        score.WithSingletons.B3.Precision.ShouldBe(7d / 9, Tolerance); // (1 + 1 + 1/3 + 2/3 + 2/3 + 1) / 6
        score.WithSingletons.Ceafe.F1.ShouldBe(2.6 / 3, Tolerance); // abc-ab 4/5, de-cde 4/5, f-f 1
        score.WithSingletons.Conll.ShouldBe((2d / 3 + 7d / 9 + 2.6 / 3) / 3, Tolerance);
        score.WithoutSingletons.Conll.ShouldBe((2d / 3 + 11d / 15 + 0.8) / 3, Tolerance); // B³ (11/3) / 5; CEAF-e 1.6 / 2
        score.DifferentLemmas.ShouldBeNull();
    }

    [Fact]
    public void Pairs_with_different_lemmas_count_as_far_as_they_are_precise()
    {
        ImmutableArray<string> gold = ["A", "A", "A", "B"];
        ImmutableArray<string> lemmas = ["hit", "strike", "strike", "hit"];

        MergingScorer.DifferentLemmas(gold, lemmas, [(0, 2, 0.7), (2, 3, 0.8), (0, 1, 0.9), (1, 2, 1)])
            .ShouldBe(new LemmaPairScore(1, 1, 2)); // right, then wrong (1/2), then right (2/3 is below 0.7); strike-strike does not count
    }

    [Fact]
    public void Pairs_of_one_score_stand_or_fall_together() =>
        MergingScorer.DifferentLemmas(["A", "A", "B"], ["hit", "strike", "fall"], [(0, 1, 0.5), (0, 2, 0.5)])
            .ShouldBe(new LemmaPairScore(0, 0, 1));
}
