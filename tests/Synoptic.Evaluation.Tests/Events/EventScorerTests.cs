using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Events;
using Synoptic.Evaluation.Events.Model;

namespace Synoptic.Evaluation.Tests.Events;

/// <summary>Every number was counted by hand.</summary>
public sealed class EventScorerTests
{
    [Fact]
    public void Macro_F1_is_the_mean_over_the_types_of_the_gold()
    {
        // AID: 1 right of 2 predicted and 1 gold, F1 2/3; REJECT: 1 right of 1 and 2, 2/3; CONSULT: none of 0 and 1, 0.
        TypeScore score = TypeScorer.Score(["AID", "REJECT", "REJECT", "CONSULT"], ["AID", "REJECT", "AID", "SUPPORT"]);

        score.MacroF1.ShouldBe(4d / 9, 1e-12);
        score.Accuracy.ShouldBe(0.5);
        score.Types.ShouldBe(
        [
            KeyValuePair.Create("AID", new MatchCount(1, 2, 1)),
            KeyValuePair.Create("CONSULT", new MatchCount(0, 0, 1)),
            KeyValuePair.Create("REJECT", new MatchCount(1, 1, 2)),
        ]);
    }

    [Fact]
    public void Where_the_gold_has_YIELD_both_types_that_it_became_are_right()
    {
        TypeScore score = TypeScorer.Score(["YIELD", "YIELD", "YIELD", "AID"], ["CONCEDE", "RETREAT", null, "RETREAT"]);

        score.Right.ShouldBe(2);
        score.Types[1].ShouldBe(KeyValuePair.Create("YIELD", new MatchCount(2, 3, 3)));
    }

    [Fact]
    public void Without_YIELD_in_the_gold_the_two_types_stay_apart() =>
        TypeScorer.Score(["RETREAT", "RETREAT"], ["RETREAT", "CONCEDE"]).Right.ShouldBe(1);

    [Fact]
    public void A_coded_event_is_found_in_pair_and_type_and_a_null_side_of_the_gold_matches_any()
    {
        // Found: AID with any target. Pair only: FRA to DEU. Missed: DEU to FRA. Right predictions: the first of three.
        PairScore score = Score(
            [Event("USA", "AID", null), Event("FRA", "ACCUSE", "DEU"), Event("DEU", "ACCUSE", "FRA")],
            [Event("USA", "AID", "MLI"), Event("FRA", "SUPPORT", "DEU"), Event("ITA", "AID", "MLI"), Event("ITA", "AID", "MLI")]);

        score.ShouldBe(new PairScore(3, 2, 1, 3, 1));
        score.PairRecall.ShouldBe(2d / 3, 1e-12);
        score.PairTypeRecall.ShouldBe(1d / 3, 1e-12);
        score.PairTypePrecision.ShouldBe(1d / 3, 1e-12);
    }

    [Fact]
    public void A_side_that_a_prediction_does_not_know_matches_only_a_null_side() =>
        Score([Event("USA", "AID", "MLI"), Event("USA", "AID", null)], [Event("USA", "AID", null)]).ShouldBe(new PairScore(2, 1, 1, 1, 1));

    [Fact]
    public void Texts_are_scored_apart_and_added()
    {
        CodedEvent aid = Event("USA", "AID", "MLI");

        PairScorer.Score([new CodedText("a", [aid]), new CodedText("b", [aid])], [[aid], []]).ShouldBe(new PairScore(2, 1, 1, 1, 1));
    }

    [Fact]
    public void The_JSON_holds_the_agreed_keys()
    {
        JsonNode pairs = JsonNode.Parse(EventScoreJson.Write(new PairComparison(new PairScore(4, 3, 2, 5, 1), new PairScore(4, 1, 0, 2, 0))))!;
        TypeScore rules = TypeScorer.Score(["AID"], ["AID"]);
        JsonNode types = JsonNode.Parse(EventScoreJson.Write(new TypeComparison(rules, TypeScorer.Score(["AID"], [null]), rules)))!;

        pairs["pairRecall"]!.GetValue<double>().ShouldBe(0.75);
        pairs["pairTypeRecall"]!.GetValue<double>().ShouldBe(0.5);
        pairs["pairTypePrecision"]!.GetValue<double>().ShouldBe(0.2);
        pairs["trivial"]!["pairRecall"]!.GetValue<double>().ShouldBe(0.25);
        types["typeMacroF1"]!.GetValue<double>().ShouldBe(1);
        types["typeAccuracy"]!.GetValue<double>().ShouldBe(1);
        types["trained"]!["typeMacroF1"]!.GetValue<double>().ShouldBe(0);
    }

    private static PairScore Score(ImmutableArray<CodedEvent> gold, ImmutableArray<CodedEvent> predicted) =>
        PairScorer.Score([new CodedText("text", gold)], [predicted]);

    private static CodedEvent Event(string? source, string type, string? target) => new(source, type, target);
}
