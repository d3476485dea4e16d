using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Factualities;
using Synoptic.Evaluation.Factualities.Model;
using Synoptic.Evaluation.Meantime.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Factualities;

/// <summary>Every number was counted by hand.</summary>
public sealed class FactualityScoreTests
{
    // Not asserted: gold are 5 of 8, read are 5 of 8, both are 4. Negative: gold 2, read 2, both 1.
    private static readonly FactualityScore Score = new(
        [
            new(GoldReality.Fact, Factuality.Asserted),
            new(GoldReality.Fact, Factuality.Alleged),
            new(GoldReality.Fact, Factuality.Planned),
            new(GoldReality.Future, Factuality.Planned),
            new(GoldReality.Uncertain, Factuality.Denied),
            new(GoldReality.Conditional, null),
            new(GoldReality.Negative, Factuality.Denied),
            new(GoldReality.Negative, Factuality.Possible),
        ],
        3);

    [Fact]
    public void Events_that_are_not_asserted_are_counted_whatever_they_are()
    {
        Score.NotAsserted.ShouldBe(new MatchCount(4, 5, 5));
        Score.NotAsserted.F1.ShouldBe(0.8, 1e-12);
    }

    [Fact]
    public void Only_denied_events_are_negative() => Score.Negative.ShouldBe(new MatchCount(1, 2, 2));

    [Fact]
    public void The_numbers_are_written_as_JSON_and_as_a_table()
    {
        JsonNode json = JsonNode.Parse(FactualityScoreJson.Write(Score))!;

        json["notAssertedF1"]!.GetValue<double>().ShouldBe(0.8, 1e-12);
        json["negativeF1"]!.GetValue<double>().ShouldBe(0.5, 1e-12);
        json["events"]!.GetValue<int>().ShouldBe(8);
        json["unmarked"]!.GetValue<int>().ShouldBe(3);
        json["confusion"]!["fact"]!["alleged"]!.GetValue<int>().ShouldBe(1);
        FactualityTable.Write(Score).ShouldMatch("(?m)^not asserted +4 +5 +5 +80.00 +80.00 +80.00$");
        FactualityTable.Write(Score).ShouldMatch("(?m)^negative +0 +1 +0 +1 +0$");
    }

    [Theory]
    [InlineData("CERTAIN", "POS", "NON_FUTURE", "NONE", GoldReality.Fact)]
    [InlineData("CERTAIN", "POS", "UNDERSPECIFIED", "GEN", GoldReality.Fact)]
    [InlineData("CERTAIN", "POS", "FUTURE", "NONE", GoldReality.Future)]
    [InlineData("PROBABLE", "POS", "FUTURE", "NONE", GoldReality.Uncertain)]
    [InlineData("UNDERSPECIFIED", "POS", "NON_FUTURE", "NONE", GoldReality.Uncertain)]
    [InlineData("POSSIBLE", "POS", "FUTURE", "COND_MAIN_CLAUSE", GoldReality.Conditional)]
    [InlineData("UNDERSPECIFIED", "NEG", "FUTURE", "COND_IF_CLAUSE", GoldReality.Negative)]
    [InlineData("", "POS", "FUTURE", "NONE", null)]
    [InlineData("CERTAIN", "", "FUTURE", "NONE", null)]
    public void The_attributes_of_an_event_come_to_one_value(string certainty, string polarity, string time, string special, GoldReality? expected) =>
        MeantimeRealities.Of(new MeantimeEvent(default, certainty, polarity, time, "", "", special, "", "")).ShouldBe(expected);

    [Fact]
    public void Nothing_is_read_where_a_document_could_not_be_annotated()
    {
        MeantimeEvent mention = new(new TextSpan(0, 4), "CERTAIN", "NEG", "NON_FUTURE", "PAST", "", "NONE", "VERB", "sold");
        MeantimeDocument document = new("1", "Sold. Later.", [new(0, 5), new(6, 12)], null, [], [], [mention]);

        FactualityScore score = FactualityEvaluation.Evaluate([document], ImmutableArray.Create<AnnotatedDocument?>((AnnotatedDocument?)null));

        score.Pairs.ShouldBe([new FactualityPair(GoldReality.Negative, null)]);
    }
}
