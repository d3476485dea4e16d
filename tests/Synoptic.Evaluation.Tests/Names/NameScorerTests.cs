using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Names;
using Synoptic.Evaluation.Names.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Names;

/// <summary>Names are given as <c>start-end class</c>; every number was counted by hand.</summary>
public sealed class NameScorerTests
{
    [Fact]
    public void Right_is_a_name_with_both_ends_and_the_class()
    {
        NameScore score = Score(["0-2 PER", "5-7 LOC", "9-11 ORG"], ["0-2 PER", "5-8 LOC", "9-11 PER", "20-22 ORG"]);

        score.All.ShouldBe(new MatchCount(1, 4, 3));
        Show(score).ShouldBe(["PER 1/2/1", "ORG 0/1/1", "LOC 0/1/1"]);
    }

    [Fact]
    public void Classes_of_other_names_are_the_four()
    {
        NameScore score = Score(
            ["0-1 person", "2-3 Organization", "4-5 GPE", "6-7 Facility", "8-9 NORP", "10-11 creative-work", "12-13 corporation"],
            ["0-1 PER", "2-3 ORG", "4-5 LOC", "6-7 LOC", "8-9 MISC", "10-11 MISC", "12-13 ORG"]);

        score.All.ShouldBe(new MatchCount(7, 7, 7));
        Show(score).ShouldBe(["PER 1/1/1", "ORG 2/2/2", "LOC 2/2/2", "MISC 2/2/2"]);
    }

    [Fact]
    public void A_class_that_the_gold_does_not_have_is_not_counted()
    {
        NameScore score = Score(["0-1 PER"], ["0-1 PER", "2-3 MISC", "4-5 LOC"]);

        score.All.ShouldBe(new MatchCount(1, 1, 1));
        Show(score).ShouldBe(["PER 1/1/1"]);
    }

    [Fact]
    public void Dates_and_money_are_no_names()
    {
        NameScore score = Score(["0-1 PER", "2-3 Date", "4-5 Money"], ["0-1 PER"]);

        score.All.ShouldBe(new MatchCount(1, 1, 1));
        score.Uncounted.ShouldBeEmpty();
    }

    [Fact]
    public void A_finer_class_is_scored_where_the_gold_has_it_and_the_recognizer_tells_it()
    {
        NameScore score = NameScorer.Score(
            [Names(["0-1 NORP", "2-3 Misc", "4-5 FAC", "6-7 Date"])],
            [Names(["0-1 NORP", "2-3 NORP", "4-5 LOC", "6-7 DATE"])],
            ["PER", "ORG", "LOC", "MISC", "NORP", "DATE"]);

        score.All.ShouldBe(new MatchCount(3, 3, 3));
        Show(score).ShouldBe(["LOC 1/1/1", "MISC 2/2/2", "DATE 1/1/1", "NORP 1/2/1"]);
    }

    [Fact]
    public void Equal_places_in_two_documents_are_two_names()
    {
        NameScore score = NameScorer.Score([Names(["0-1 PER"]), Names(["0-1 PER"])], [Names(["0-1 PER"]), Names([])], NameClasses.Coarse);

        score.All.ShouldBe(new MatchCount(1, 1, 2));
    }

    [Fact]
    public void Classes_that_nobody_knows_are_named_and_not_counted()
    {
        NameScore score = Score(["0-1 PER", "2-3 gene"], ["0-1 PER"]);

        score.All.ShouldBe(new MatchCount(1, 1, 1));
        score.Uncounted.ShouldBe(["gene"]);
    }

    [Fact]
    public void JSON_holds_shares_for_all_and_for_each_type()
    {
        JsonObject json = JsonNode.Parse(NameScoreJson.Write(Score(["0-2 PER", "5-7 LOC"], ["0-2 PER", "5-8 LOC", "9-11 PER", "20-22 LOC"])))!.AsObject();

        json.Select(property => property.Key).ShouldBe(["precision", "recall", "f1", "perType"]);
        json["precision"]!.GetValue<double>().ShouldBe(0.25);
        json["recall"]!.GetValue<double>().ShouldBe(0.5);
        json["f1"]!.GetValue<double>().ShouldBe(1d / 3, 1e-12);
        json["perType"]!["PER"]!["f1"]!.GetValue<double>().ShouldBe(2d / 3, 1e-12);
    }

    [Fact]
    public void Predicted_names_are_placed_in_the_text_of_the_tokens()
    {
        NameReading gold = NameReader.Read("Secretary O|Ann B-PER|Lind I-PER|went O|to O|Paris B-LOC|. O".Split('|'));

        NameEvaluation.Evaluate(gold.Documents, ModelNames.Create(EnglishModel.Tiny)).All.ShouldBe(new MatchCount(2, 2, 2));
    }

    private static NameScore Score(string[] gold, string[] predicted) =>
        NameScorer.Score([Names(gold)], [Names(predicted)], NameClasses.Coarse);

    private static ImmutableArray<Name> Names(string[] names) => [.. names.Select(Parse)];

    private static Name Parse(string name) => name.Split('-', ' ') is [var start, var end, ..]
        ? new Name(new TextSpan(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(end, CultureInfo.InvariantCulture)), name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..])
        : throw new FormatException(name);

    private static IEnumerable<string> Show(NameScore score) =>
        score.PerType.Select(type => $"{type.Label} {type.Count.Right}/{type.Count.Predicted}/{type.Count.Gold}");
}
