using System.Collections.Immutable;
using Synoptic.Evaluation.Copies;
using Synoptic.Evaluation.Copies.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Copies;

public sealed class CopyEvaluationTests
{
    private static readonly ImmutableArray<CopyPair> Gold =
    [
        new(0.9, "b", "a", true),
        new(0.5, "c", "a", true),
        new(0.4, "d", "a", true), // too little of it
        new(1.0, "e", "a", false), // one outlet
    ];

    /// <summary>Found: a-b of two outlets, a-e of one, and b-c, which is not listed. One of two listed; a-b judged right, b-c wrong, c-d not found.</summary>
    [Fact]
    public void Pairs_of_different_outlets_count()
    {
        ImmutableArray<FoundCopy> found = [Found("a", "x", "b", "y"), Found("a", "x", "e", "x"), Found("b", "y", "c", "z")];
        var judged = ImmutableDictionary<(string, string), bool>.Empty.Add(("a", "b"), true).Add(("b", "c"), false).Add(("c", "d"), true);

        CopyScore score = CopyEvaluation.Score(found, Gold, judged);

        score.ShouldBe(new CopyScore(Found: 1, Gold: 2, Pairs: 2, Right: 1, Judged: 2));
        (score.Recall, score.Precision).ShouldBe((0.5, 0.5));
    }

    [Fact]
    public void Precision_is_unknown_until_pairs_are_judged() =>
        CopyEvaluation.Score([], Gold, ImmutableDictionary<(string, string), bool>.Empty).Precision.ShouldBeNull();

    private static FoundCopy Found(string first, string firstSource, string second, string secondSource) =>
        new(Article(first, firstSource), Article(second, secondSource), 30, new TextSpan(0, 1));

    private static Document Article(string id, string source) =>
        new() { Id = id, Path = id, Text = "x", Sha256 = new string('0', 64), Source = source };
}
