using System.Collections.Immutable;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Linking;
using Synoptic.Evaluation.Linking.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Linking;

public sealed class LinkingEvaluationTests
{
    private const double Tolerance = 1e-12;

    // Gold AAA BB C, linked 11 222 3; the words differ but for the two of B.
    private static readonly ImmutableArray<GroupedMention> Mentions =
    [
        Mention("A", "1", "ANN LIND"),
        Mention("A", "1", "LIND"),
        Mention("A", "2", "SHE"),
        Mention("B", "2", "KEMI"),
        Mention("B", "2", "KEMI"),
        Mention("C", "3", "OULU"),
    ];

    [Fact]
    public void The_measures_are_those_counted_by_hand()
    {
        ChainMeasures measures = LinkingEvaluation.Score(Mentions).Linked.WithSingletons;

        // Links: A has 2 and keeps 1, B has 1 and keeps it; linked has 1 + 2.
        measures.Muc.Recall.ShouldBe(2d / 3, Tolerance);
        measures.Muc.Precision.ShouldBe(2d / 3, Tolerance);

        // Mentions: A gives 2/3 + 2/3 + 1/3, the others 1 each; linked gives 1 + 1 + 1/3 + 2/3 + 2/3 + 1.
        measures.B3.Recall.ShouldBe(14d / 18, Tolerance);
        measures.B3.Precision.ShouldBe(14d / 18, Tolerance);

        // Entities: A with 1 gives 4/5, B with 2 gives 4/5, C with 3 gives 1; of 3 on each side.
        measures.Ceafe.F1.ShouldBe(2.6 / 3, Tolerance);
        measures.Conll.ShouldBe(((2d / 3) + (14d / 18) + (2.6 / 3)) / 3, Tolerance);
    }

    [Fact]
    public void Without_singletons_an_entity_of_one_mention_does_not_count()
    {
        ChainMeasures measures = LinkingEvaluation.Score(Mentions).Linked.WithoutSingletons;

        measures.B3.F1.ShouldBe(11d / 15, Tolerance);
        measures.Ceafe.F1.ShouldBe(0.8, Tolerance);
    }

    [Fact]
    public void The_rule_to_beat_joins_the_same_words_only()
    {
        ChainMeasures measures = LinkingEvaluation.Score(Mentions).SameWords.WithSingletons;

        measures.Muc.Precision.ShouldBe(1);
        measures.Muc.Recall.ShouldBe(1d / 3, Tolerance);
    }

    [Fact]
    public void Documents_that_could_not_be_annotated_leave_their_mentions_alone()
    {
        LinkingDocument gold = new("a", "Lind met Lind.", null, [new LinkingMention(new TextSpan(0, 4), "A"), new LinkingMention(new TextSpan(9, 13), "A")]);

        LinkingScore score = LinkingEvaluation.Evaluate([gold], [null]);

        score.Linked.WithSingletons.Muc.Recall.ShouldBe(0);
        score.Linked.WithSingletons.B3.Precision.ShouldBe(1);
        score.SameWords.WithSingletons.Conll.ShouldBe(1);
    }

    [Fact]
    public void Json_has_the_measures_with_singletons_first()
    {
        LinkingScoreJson.Write(LinkingEvaluation.Score(Mentions)).ShouldStartWith("{\n  \"muc\": 0.666");
        LinkingTable.Write(LinkingEvaluation.Score(Mentions)).ShouldMatch(@"(?m)^linked +66.7 +66.7 +66.7 +77.8 +77.8 +77.8 +86.7 +86.7 +86.7 +77.04$");
    }

    private static GroupedMention Mention(string gold, string linked, string words) => new(gold, linked, words, MentionKind.Name);
}
