using System.Text.Json;
using Synoptic.Evaluation.Planted;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Tests.Planted;

public sealed class PlantedReaderTests
{
    private const string Valid = """
        {"made": "by hand", "items": [{"id": "a", "kind": "number-conflict", "note": "n", "slot": "who-did-what", "weight": 3, "sides": [
          {"value": "two", "spans": [{"report": "one.txt", "start": 0, "end": 3, "text": "Two"}]},
          {"spans": [{"report": "two.txt", "start": 4, "end": 9}]}]}]}
        """;

    [Fact]
    public void A_file_is_read_and_what_it_says_besides_is_left_alone()
    {
        PlantedReading reading = PlantedReader.Read("planted.json", Valid);

        reading.Problems.ShouldBeEmpty();
        PlantedItem item = reading.Story.ShouldNotBeNull().Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(PlantedKind.NumberConflict);
        item.Slot.ShouldBe(Slot.WhoDidWhat);
        item.Sides[0].Value.ShouldBe("two");
        item.Sides[1].Value.ShouldBeNull();
        item.Sides[1].Spans.ShouldBe([new PlantedSpan("two.txt", new TextSpan(4, 9), null)]);
    }

    [Theory]
    [InlineData("number-conflict", "guess", "item 'a': 'guess' is not a kind")]
    [InlineData("who-did-what", "whom", "item 'a': 'whom' is not a slot")]
    [InlineData("\"start\": 4", "\"start\": 9", "item 'a': a span needs")]
    [InlineData("\"start\": 4", "\"start\": -4", "item 'a': a span needs")]
    [InlineData("\"report\": \"two.txt\", ", "", "item 'a': a span needs")]
    [InlineData("\"sides\"", "\"side\"", "item 'a': 'sides' is missing")]
    [InlineData("\"items\"", "\"item\"", "no 'items' list")]
    [InlineData("}]}]}]}", "}]}]}", "not JSON at line")]
    public void A_fault_names_the_file_the_item_and_the_next_step(string old, string put, string expected)
    {
        PlantedReading reading = PlantedReader.Read("planted.json", Valid.Replace(old, put, StringComparison.Ordinal));

        reading.Story.ShouldBeNull();
        reading.Problems.ShouldContain(problem => problem.StartsWith("planted.json: ", StringComparison.Ordinal)
            && problem.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_the_definition_is_known_by_its_name()
    {
        string[] names =
        [
            "agreement", "compatible", "number-conflict", "date-conflict", "place-conflict", "role-conflict", "wording-conflict",
            "who-did-what-conflict", "polarity-conflict", "update", "scope", "arithmetic", "single-source", "wire-copy",
            "edited-copy", "one-upstream", "one-quotation", "misattribution", "misspelling", "same-surname", "metonym", "unit",
            "denial", "planned-not-happened", "dropped-topic", "reported-shift", "silence", "forecast", "order",
        ];

        PlantedKinds.All.Select(PlantedKinds.NameOf).ShouldBe(names);
        names.Select(name => PlantedKinds.TryFind(name, out PlantedKind kind) ? PlantedKinds.NameOf(kind) : "").ShouldBe(names);
    }

    [Fact]
    public void Spans_that_do_not_fit_the_reports_are_named()
    {
        PlantedStory story = PlantedReader.Read("planted.json", Valid).Story.ShouldNotBeNull();

        PlantedCheck.Problems(story, _ => "Two boats sank.").ShouldBeEmpty();
        PlantedCheck.Problems(story, _ => null).ShouldBeEmpty();
        PlantedCheck.Problems(story, _ => "Two boa").ShouldHaveSingleItem()
            .ShouldBe("planted.json: item 'a': span [4, 9) of 'two.txt' reaches past the end of the report, 7 code units long: count start and end anew.");
        PlantedCheck.Problems(story, _ => "\u001b[31m two boats").ShouldHaveSingleItem()
            .ShouldBe("planted.json: item 'a': span [0, 3) of 'one.txt' reads \"\\u001B[3\", not \"Two\": count start and end anew, or correct 'text'.");
    }

    [Fact]
    public void An_evaluation_gives_a_score_or_the_problems()
    {
        Scene scene = new();
        StoryUpdate update = new(scene.Documents, [], [], [], [], [], [], []);
        PlantedStory fitting = new("planted.json", [new PlantedItem("a", PlantedKind.Update, null, [Scene.Side(Scene.At(0, 1))])]);
        PlantedStory tooLong = new("planted.json", [new PlantedItem("a", PlantedKind.Update, null, [Scene.Side(Scene.At(0, 99))])]);

        BriefEvaluation.Evaluate(fitting, update).Score.ShouldNotBeNull().MissedItems.ShouldBe(["a"]);
        BriefEvaluationResult failed = BriefEvaluation.Evaluate(tooLong, update);
        failed.Score.ShouldBeNull();
        failed.Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_score_is_written_as_a_table_and_as_json()
    {
        PlantedScore score = new Scene()
            .Plant(PlantedKind.Agreement, Scene.Side(Scene.At(0, 1)), Scene.Side(Scene.At(1, 1)))
            .Plant(PlantedKind.Metonym, Scene.Side(Scene.At(0, 1)))
            .Claim(ClaimKind.Passage, Agreement.Agree, [Scene.At(0, 1), Scene.At(1, 1)])
            .Claim(ClaimKind.Number, Agreement.Conflicting, [Scene.At(0, 2), Scene.At(1, 2)], Scene.Differ(Slot.Date, DifferenceKind.Conflict, [0], [1]))
            .Score();

        PlantedTable.Write(score).ShouldBe("""
            kind                    found  missed  false
            agreement                   1       0      -
            date-conflict               0       0      1
            metonym                     0       1      -
            all                         1       1      1

            recall 0.500  precision 0.000  conflict precision 0.000

            """);
        using JsonDocument json = JsonDocument.Parse(PlantedScoreJson.Write(score));
        json.RootElement.GetProperty("recall").GetDouble().ShouldBe(0.5);
        json.RootElement.GetProperty("conflictPrecision").GetDouble().ShouldBe(0);
        JsonElement kinds = json.RootElement.GetProperty("perKind");
        kinds.EnumerateObject().Count().ShouldBe(29);
        kinds.GetProperty("date-conflict").GetProperty("false").GetInt32().ShouldBe(1);
        kinds.GetProperty("agreement").GetProperty("false").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Reports_that_were_not_read_are_named_and_their_items_missed()
    {
        PlantedScore score = PlantedScorer.Score(
            PlantedReader.Read("planted.json", Valid).Story.ShouldNotBeNull(),
            new StoryUpdate(new Scene().Documents, [], [], [], [], [], [], []));

        score.UnreadReports.ShouldBe(["one.txt", "two.txt"]);
        score.MissedItems.ShouldBe(["a"]);
    }

    [Fact]
    public void Saying_nothing_is_perfect_only_where_there_is_nothing_to_say()
    {
        new Scene().Score().ConflictPrecision.ShouldBe(1);
        new Scene().Plant(PlantedKind.DateConflict, Scene.Side(Scene.At(0, 1))).Score().ConflictPrecision.ShouldBe(0);
    }
}
