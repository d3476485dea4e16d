using System.Text.Json;
using Synoptic.Evaluation.World.Model;
using Synoptic.Evaluation.World.Predictions;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.World;

public sealed class BriefPredictionsTests
{
    private const string Brief = """
        {
          "documents": [{ "path": "01-01/b", "text": "Ann sent 12 boats, Bo said." }],
          "entities": [{ "id": "e", "name": "Ann", "type": "person", "country": "LVA", "aliases": ["Anna"],
            "mentions": [{ "document": 0, "start": 0, "end": 3, "text": "Ann", "standsFor": "e" }] }],
          "quantities": [{ "document": 0, "start": 9, "end": 11, "min": 12, "max": 12, "unit": null, "of": "boats", "hedge": "exact" }],
          "events": [
            { "id": "one", "type": "AID", "actors": [{ "entity": "e", "document": 0, "start": 0, "end": 3 }], "recipients": [],
              "time": { "value": "1937-05" }, "factuality": "asserted", "mentions": [{ "document": 0, "start": 4, "end": 8 }] },
            { "id": "two", "type": null, "actors": [], "recipients": [], "factuality": "planned", "mentions": [{ "document": 0, "start": 22, "end": 26 }] }],
          "order": [{ "events": ["one", "two"], "relation": "before" }],
          "frames": [{ "type": "transfer", "factuality": "asserted", "roles": [
            { "role": "goods", "document": 0, "start": 12, "end": 17 },
            { "role": "quantity", "document": 0, "start": 9, "end": 11, "quantity": { "min": 12, "max": 12, "unit": null, "hedge": "exact" } }] }],
          "statements": [{ "document": 0, "content": [{ "document": 0, "start": 0, "end": 17 }], "kind": "indirect",
            "chain": [{ "kind": "said", "parties": [{ "party": "Bo", "entity": null, "start": 19, "end": 21 }] }, { "kind": "reported", "parties": [{ "start": 0, "end": 0 }] }] }],
          "claims": [{ "text": "Ann sent 12 boats", "support": "repeated", "agreement": "agree", "origins": { "min": 1, "max": 2 },
            "evidence": [{ "document": 0, "start": 0, "end": 17 }], "conflicts": [{ "slot": "number", "kind": "update", "values": [{ "value": "12", "evidence": [0] }] }] }],
          "coverage": [{ "claim": 0, "document": 0, "state": "says" }],
          "sharing": [{ "documents": [0, 0], "kind": "copy" }]
        }
        """;

    [Fact]
    public void The_records_of_a_brief_become_predictions()
    {
        PassageBrief read = Read();

        read.Reports.ShouldHaveSingleItem().ShouldBe(new PrintedReport("b", "Ann sent 12 boats, Bo said."));
        read.Predictions.Select(prediction => prediction.Key).ShouldBe(
            ["entity", "mention", "metonym", "statement", "event AID", "event", "order", "transfer", "claim", "conflict", "coverage", "quantity", "sharing"]);
    }

    [Fact]
    public void Words_keep_their_place_and_entity()
    {
        PredictedValue actor = Of("event AID").ValuesOf("actor").ShouldHaveSingleItem();

        actor.Places.ShouldBe([new WorldPlace(0, new TextSpan(0, 3))]);
        actor.Bearer.ShouldNotBeNull().Names.ShouldBe(["Ann", "Anna"]);
        Of("event AID").ValuesOf("time").ShouldHaveSingleItem().Word.ShouldBe("1937-05");
        Of("quantity").ValuesOf("of").ShouldHaveSingleItem().Places.ShouldBe([new WorldPlace(0, new TextSpan(12, 17))]);
    }

    [Fact]
    public void A_number_brings_its_hedge_along()
    {
        Of("transfer").ValuesOf("quantity").ShouldHaveSingleItem().Number.ShouldBe(new WorldNumber(12, 12, null));
        Of("transfer").ValuesOf("hedge").ShouldHaveSingleItem().Word.ShouldBe("exact");
        Of("claim").ValuesOf("origins").ShouldHaveSingleItem().Number.ShouldBe(new WorldNumber(1, 2, null));
    }

    [Fact]
    public void A_party_without_words_is_none()
    {
        Of("statement").ValuesOf("chain").ShouldHaveSingleItem().Steps.Select(step => step.Parties.Length).ShouldBe([1, 0]);
    }

    [Fact]
    public void A_brief_without_lists_holds_nothing()
    {
        using JsonDocument empty = JsonDocument.Parse("{}");

        BriefPredictions.Read(empty.RootElement, _ => "a").Predictions.ShouldBeEmpty();
    }

    private static Prediction Of(string key) => Read().Predictions.Single(prediction => prediction.Key == key);

    private static PassageBrief Read()
    {
        using JsonDocument brief = JsonDocument.Parse(Brief);
        return BriefPredictions.Read(brief.RootElement, path => path[^1..]);
    }
}
