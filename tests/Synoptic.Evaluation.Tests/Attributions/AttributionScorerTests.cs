using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Attributions;
using Synoptic.Evaluation.Attributions.Model;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.JsonLines;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Attributions;

/// <summary>Attributions are given by words of the text; every number was counted by hand.</summary>
public sealed class AttributionScorerTests
{
    private const string Text =
        "Ann Lind said the river had risen. “It will rise again,” she told the council. Bo Hall denied that he knew. Critics want answers.";

    private static readonly ImmutableArray<Attribution> Gold =
    [
        Of("Ann Lind", "said", "the river had risen"),
        Of("she", "told", "“It will rise again,”"),
        Of("Bo Hall", "denied", "that he knew"),
        Of(null, "want", "answers"),
    ];

    [Fact]
    public void Parts_are_matched_apart_and_linked_ones_together()
    {
        AttributionMeasures score = Score(
            Of("Lind", "said", "the river had risen."), // right in all, and exact without the stop
            Of("the council", "told the", "It will rise again"), // cue and exact content; wrong source
            Of("Bo Hall", "denied", "he knew")).All; // content overlaps, and is not exact without "that"

        score.Cue.ShouldBe(new MatchCount(3, 3, 4));
        score.Source.ShouldBe(new MatchCount(2, 3, 3)); // the fourth has none
        score.ContentOverlap.ShouldBe(new MatchCount(3, 3, 4));
        score.ContentExact.ShouldBe(new MatchCount(2, 3, 4));
        score.Linked.ShouldBe(new MatchCount(2, 3, 3));
    }

    [Fact]
    public void A_source_and_a_content_that_belong_to_different_ones_are_not_linked()
    {
        AttributionMeasures score = Score(Of("Bo Hall", "denied", "the river had risen")).All;

        score.Source.Right.ShouldBe(1);
        score.ContentOverlap.Right.ShouldBe(1);
        score.Linked.ShouldBe(new MatchCount(0, 1, 3));
    }

    [Fact]
    public void Each_is_matched_once()
    {
        // One content over two gold ones is one match; two over one gold one are one match.
        Score(Of(null, null, "the river had risen. “It will rise again,”")).All.ContentOverlap.ShouldBe(new MatchCount(1, 1, 4));
        Score(Of(null, null, "the river"), Of(null, null, "had risen")).All.ContentOverlap.ShouldBe(new MatchCount(1, 2, 4));
    }

    [Fact]
    public void As_many_as_can_be_are_matched()
    {
        // The long content fits both; the short one only the first. Taking the first for the long one would give 1.
        Score(Of(null, null, "the river had risen. “It will rise"), Of(null, null, "risen")).All.ContentOverlap.ShouldBe(new MatchCount(2, 2, 4));
    }

    [Fact]
    public void The_second_table_leaves_out_quoted_contents_of_both_sides()
    {
        AttributionMeasures score = Score(
            Of("Ann Lind", "said", "the river had risen"),
            Of("she", "told", "It will rise again"), // quoted by the mark right before it
            Of("Bo Hall", "denied", "Critics want")).Unquoted;

        score.ContentOverlap.ShouldBe(new MatchCount(1, 2, 3));
        score.Cue.ShouldBe(new MatchCount(2, 2, 3));
        score.Linked.ShouldBe(new MatchCount(1, 2, 2));
    }

    [Fact]
    public void Documents_are_added()
    {
        AttributionScore score = AttributionScorer.Score([new ReadAttributions(Gold, Gold), new ReadAttributions(Gold, [])]);

        score.All.ContentExact.ShouldBe(new MatchCount(4, 4, 8));
        score.All.ContentExact.F1.ShouldBe(2d / 3, 1e-12); // 2 * 4 / (4 + 8)
    }

    [Fact]
    public void JSON_has_the_shares_on_top_and_the_second_table_within()
    {
        JsonObject json = JsonNode.Parse(AttributionScoreJson.Write(Score(Of("Ann Lind", "said", "the river had risen"))))!.AsObject();

        json.Select(property => property.Key).Take(5).ShouldBe(["cueF1", "sourceF1", "contentOverlapF1", "contentExactF1", "linkedF1"]);
        json["cueF1"]!.GetValue<double>().ShouldBe(0.4, 1e-12); // 2 * 1 / (1 + 4)
        json["linkedF1"]!.GetValue<double>().ShouldBe(0.5, 1e-12); // 2 * 1 / (1 + 3)
        json["withoutQuotationMarks"]!["contentExactF1"]!.GetValue<double>().ShouldBe(0.5, 1e-12); // 2 * 1 / (1 + 3)
        json["counts"]!["cue"]!["gold"]!.GetValue<int>().ShouldBe(4);
    }

    [Fact]
    public void A_file_is_read_and_a_bad_line_named_and_left_out()
    {
        JsonLinesReading<AttributionDocument> reading = AttributionReader.Read(
        [
            """{"id": "a", "text": "He said so.", "attributions": [{"source": [[0, 2]], "cue": [[3, 7]], "content": [[8, 10]]}, {"source": [], "cue": [[3, 7]], "content": [[8, 10]]}]}""",
            """{"id": "b", "text": """,
            "",
            """{"id": "c", "text": "Short", "attributions": [{"source": [[0, 6]], "cue": [], "content": []}]}""",
            """{"id": "d", "text": "Short", "attributions": [{"source": [[3, 3]], "cue": [], "content": []}]}""",
            """{"id": "e", "text": "Short"}""",
            """{"id": "f", "text": "\ud800", "attributions": []}""",
            "[]",
        ]);

        reading.Items.ShouldHaveSingleItem().Attributions.Select(attribution => attribution.Source is null).ShouldBe([false, true]);
        reading.Problems.Select(problem => problem[..8]).Distinct().ShouldBe(["line 2: ", "line 4: ", "line 5: ", "line 6: ", "line 7: ", "line 8: "]);
        reading.Problems[1].ShouldBe("line 4: 'source' holds a span that does not fit the text: give [start, end] with 0 <= start < end <= 5, in UTF-16 code units.");
    }

    private static AttributionScore Score(params ImmutableArray<Attribution> predicted) =>
        AttributionScorer.Score([new ReadAttributions(Gold, predicted)]);

    private static Attribution Of(string? source, string? cue, string? content) => new(Covered(source), Covered(cue), Covered(content));

    private static CoveredText? Covered(string? words)
    {
        int start = words is null ? 0 : Text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        return CoveredText.Of(Text, words is null ? [] : [new TextSpan(start, start + words.Length)]);
    }
}
