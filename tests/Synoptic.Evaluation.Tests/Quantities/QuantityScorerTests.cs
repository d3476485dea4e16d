using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Quantities;
using Synoptic.Evaluation.Quantities.Gold;
using Synoptic.Evaluation.Quantities.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Quantities;

/// <summary>Every number was counted by hand.</summary>
public sealed class QuantityScorerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quantities").FullName;

    [Fact]
    public void A_case_of_Recognizers_is_right_when_all_spans_values_and_units_are_and_none_is_too_many()
    {
        QuantityGold gold = Read("DimensionModel", """
            [{"Input":"six feet and 2 miles","Results":[
               {"Text":"six feet","Start":0,"End":7,"Resolution":{"value":"6","unit":"Foot"}},
               {"Text":"2 miles","Start":13,"End":19,"Resolution":{"value":"2","unit":"Mile"}}]},
             {"Input":"one mile","Results":[{"Text":"one mile","Start":0,"End":7,"Resolution":{"value":"1","unit":"Mile"}}]},
             {"Input":"6 of them","Results":[]},
             {"Input":"2 rods","Results":[{"Text":"2 rods","Start":0,"End":5,"Resolution":{"value":"2","unit":"Rod"}}]},
             {"Input":"2 mm","NotSupported":"dotnet, java","Results":[]}]
            """);

        QuantityScore score = QuantityScorer.Score(
            gold,
            [
                [Found(0, 8, 1.8288m, "m"), Found(13, 20, 3218.688m, "m"), Found(9, 12, 1, null)], // a plain number is no concern of the file
                [Found(0, 8, 1600m, "m"), Found(0, 3, 5, "kg")], // the wrong value, and one too many
                [],
            ]);

        score.All.ShouldBe(new QuantityRow("all", 3, 2, 2, new MatchCount(3, 4, 3)));
        score.ValueAccuracy.ShouldBe(2d / 3);
        score.LeftOut.Select(left => left.Reason).ShouldBe(["a unit that is not listed", "not supported by .NET"]);
    }

    [Fact]
    public void A_hedge_leaves_the_number_that_is_named_but_not_the_range()
    {
        QuantityGold money = Read("CurrencyModel", """
            [{"Input":"over 5 dollars","Results":[{"Text":"5 dollars","Start":5,"End":13,"Resolution":{"value":"5","unit":"Dollar"}}]}]
            """);
        QuantityGold range = Read("NumberRangeModel", """
            [{"Input":"over 5","Results":[{"Text":"over 5","Start":0,"End":5,"Resolution":{"value":"(5,)"}}]}]
            """);

        QuantityScorer.Score(money, [[Found(0, 14, 5, "USD") with { Value = new QuantityReading(5, null, "USD") }]]).ValueAccuracy.ShouldBe(1);
        QuantityScorer.Score(range, [[Found(0, 6, 5, null)]]).ValueAccuracy.ShouldBe(0);
        QuantityScorer.Score(range, [[Found(0, 6, 5, null) with { Value = new QuantityReading(5, null, null) }]]).ValueAccuracy.ShouldBe(1);
    }

    [Fact]
    public void A_case_of_quantulum_has_ranges_and_no_years()
    {
        QuantityGold gold = Read("quantities", """
            [{"req":"3 to 4 miles in 1979","res":[
               {"value":3.5,"unit":"mile","surface":"3 to 4 miles","uncertainty":0.5},{"value":1979,"unit":"dimensionless","surface":"1979"}]},
             {"req":"5 eV","res":[{"value":5,"unit":"electronvolt","surface":"5 eV"}]}]
            """);

        gold.Set.ShouldBe(QuantitySet.Quantulum);
        gold.LeftOut.ShouldHaveSingleItem();
        PredictedQuantity range = Found(0, 12, 0, "m") with { Value = new QuantityReading(4828.032m, 6437.376m, "m") };
        QuantityScorer.Score(gold, [[range]]).All.RightCases.ShouldBe(1);
        QuantityScorer.Score(gold, [[range, Found(16, 20, 1979, null)]]).All.RightCases.ShouldBe(0);
    }

    [Fact]
    public void MEANTIME_wants_the_same_span_and_the_same_kind_within_six_sentences()
    {
        File.WriteAllText(Path.Combine(_folder, "1.xml"), Meantime());
        QuantityGold gold = QuantityGoldReader.Read(_folder);
        string text = gold.Cases.ShouldHaveSingleItem().Text; // "$5 a 7 b c d e f 9"

        QuantityScore score = QuantityScorer.Score(
            gold, [[Found(0, 2, 5, "EUR"), Found(text.IndexOf('7', StringComparison.Ordinal), text.IndexOf('7', StringComparison.Ordinal) + 2, 7, null), Found(text.Length - 1, text.Length, 9, null)]]);

        score.All.Spans.ShouldBe(new MatchCount(1, 2, 2)); // the second reaches too far; the ninth stands in the seventh sentence
        score.ValueAccuracy.ShouldBe(1); // money is money
    }

    [Fact]
    public void The_score_is_one_object_with_a_row_for_each_file()
    {
        QuantityGold gold = Read("PercentModel", """[{"Input":"5%","Results":[{"Text":"5%","Start":0,"End":1,"Resolution":{"value":"5%"}}]}]""");

        JsonNode json = JsonNode.Parse(QuantityScoreJson.Write(QuantityScorer.Score(gold, [[Found(0, 2, 5, "%")]])))!;

        json["spanF1"]!.GetValue<double>().ShouldBe(1);
        json["valueAccuracy"]!.GetValue<double>().ShouldBe(1);
        json["files"]![0]!["file"]!.GetValue<string>().ShouldBe("PercentModel");
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_named()
    {
        File.WriteAllText(Path.Combine(_folder, "NumberModel.json"), "[");

        QuantityGoldReader.Read(_folder).Problems.ShouldHaveSingleItem().ShouldContain("NumberModel.json");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static PredictedQuantity Found(int start, int end, decimal value, string? unit) => new(
        new TextSpan(start, end),
        unit switch { null => QuantityKind.Count, "USD" or "EUR" => QuantityKind.Money, "%" => QuantityKind.Percentage, _ => QuantityKind.Measure },
        new QuantityReading(value, value, unit),
        value);

    private QuantityGold Read(string name, string json)
    {
        JsonDocument.Parse(json).Dispose(); // a slip in the test is no problem of the reader
        string path = Path.Combine(_folder, name + ".json");
        File.WriteAllText(path, json);
        return QuantityGoldReader.Read(path);
    }

    private static string Meantime()
    {
        string[] sentences = ["$5 a", "7 b", "c", "d", "e", "f", "9"];
        IEnumerable<(int Sentence, string Form)> tokens = sentences.SelectMany((sentence, index) => sentence.Split(' ').Select(form => (index, form)));
        string written = string.Concat(tokens.Select((token, index) => $"<token t_id=\"{index}\" sentence=\"{token.Sentence}\">{token.Form}</token>"));
        int[] marked = [0, 2, 8];
        string[] types = ["MONEY", "QUANTITY", "QUANTITY"];
        string marks = string.Concat(marked.Select((token, index) => $"<VALUE type=\"{types[index]}\"><token_anchor t_id=\"{token}\"/></VALUE>"));
        return $"<Document doc_name=\"1\">{written}<Markables>{marks}</Markables></Document>";
    }
}
