using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Records;
using Synoptic.Evaluation.Events.Records.Model;
using Synoptic.Evaluation.JsonLines;
using Synoptic.Language.Dictionaries;
using Synoptic.Language.Dictionaries.Coding;

namespace Synoptic.Evaluation.Tests.Events.Records;

public sealed class RecordScorerTests
{
    private static readonly CodedTriple Greeting = new("ELB", "041", "LAP");
    private static readonly CodedTriple Answer = new("LAP", "041", "ELB");

    /// <summary>By hand: right, one missing, one too many, nothing expected and nothing coded, nothing expected but one coded: 2 of 5, and 1 of the 3 with events.</summary>
    [Fact]
    public void A_record_is_right_when_all_is_there_and_nothing_else()
    {
        RecordScore score = RecordScorer.Score(
            [Record(Greeting, Answer), Record(Greeting, Answer), Record(Greeting), Record(), Record()],
            [[Answer, Greeting], [Greeting], [Greeting, Answer], [], [Greeting]]);
        score.ShouldBe(new RecordScore(5, 2, 3, 1));
        score.Exact.ShouldBe(0.4);
        score.ExactWithEvents.ShouldBe(1.0 / 3);
    }

    [Fact]
    public void Nothing_to_score_is_zero() => RecordScorer.Score([], []).Exact.ShouldBe(0);

    [Fact]
    public void A_line_is_read_and_what_is_expected_without_a_code_is_nothing()
    {
        JsonLinesReading<CodedRecord> read = RecordReader.Read(
        [
            """{"id":"a","date":"19950131","text":"Elbonia greeted Laputa.","expected":[{"source":"ELB","code":"041","target":"LAP"},{"source":"ELB","code":"041","target":"LAP"}],"note":"x"}""",
            """{"id":"b","date":"someday","text":"","expected":[{"raw":""}]}""",
            """{"id":"c","text":"x"}""",
        ]);
        read.Items.Length.ShouldBe(2);
        read.Items[0].Day.ShouldBe(new DateOnly(1995, 1, 31));
        read.Items[0].Expected.ShouldHaveSingleItem().ShouldBe(Greeting);
        read.Items[1].Day.ShouldBeNull();
        read.Items[1].Expected.ShouldBeEmpty();
        read.Problems.ShouldHaveSingleItem().ShouldBe("line 3: 'expected' is missing or no list: give one, [] for none.");
    }

    [Fact]
    public void What_a_record_switches_holds_for_those_after_it()
    {
        string[] options = ["null", "\"OPTION: SET: CODE ALL\"", "\"OPTION: SET: CONVERT AGENT = TRUE\"", "\"OPTION: COMMA: OFF\"", "\"SET: CODE BY SENTENCE\"", "\"SET: CONVERT AGENT = FALSE\"", "\"SET: CODE BY CLAUSE\"", "null"];
        RecordReader.Read(options.Select(option => $$"""{"id":"a","text":"x","expected":[],"option":{{option}}}""")).Items.Select(record => record.Options).ShouldBe(
        [
            CodingOptions.Default,
            CodingOptions.Default,
            new(CodingCoverage.EachVerb, false),
            new(CodingCoverage.EachVerb, true),
            new(CodingCoverage.EachVerb, true),
            new(CodingCoverage.FirstClause, true),
            new(CodingCoverage.FirstClause, false),
            CodingOptions.Default,
        ]);
    }

    [Fact]
    public void The_trivial_rule_stands_beside_the_coder()
    {
        var dictionary = new EventDictionary(
            DictionaryReader.Read("a", "ELBONIA_ [ELB]\nLAPUTA_ [LAP]"), DictionaryReader.Read("v", "GREET [041]\n- * GIFT [042]\nAGREE [081]"));
        RecordComparison score = RecordEvaluation.Evaluate(
            [
                new CodedRecord("a", null, "Elbonia greeted Laputa.", [Greeting]),
                new CodedRecord("b", null, "Elbonia agreed with Laputa.", [new CodedTriple("ELB", "081", "LAP")]),
                new CodedRecord("c", null, "Elbonia greeted Laputa.", []),
            ],
            dictionary);
        score.Coded.ShouldBe(new RecordScore(3, 2, 2, 2));
        score.Trivial.ShouldBe(new RecordScore(3, 1, 2, 1));
        score.Wrong.ShouldBe(["c"]);
    }

    private static CodedRecord Record(params ImmutableArray<CodedTriple> expected) => new("r", null, "", [.. expected]);
}
