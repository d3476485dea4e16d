using Synoptic.Ingestion.Tests.Support;

namespace Synoptic.Ingestion.Tests;

public class MarkdownTests
{
    [Fact]
    public void Marks_are_taken_away_and_the_text_stays()
    {
        var document = Reports.OneFrom("a.md", """
            # Ferry *catches* fire

            By Jane Doe

            3 March 2021

            The **ferry** caught [fire](https://a.example) off the
            coast ![a picture](a.png) &amp; burned `all` night.

            * Nine missing
            * 41 saved

            > "We saw smoke," said the master.

            | Boat | Saved |
            |------|------:|
            | Ana  | 12    |

            <div>Raw <b>markup</b></div>
            """);
        document.Text.ShouldBe(string.Join("\n\n",
            "Ferry catches fire",
            "By Jane Doe",
            "3 March 2021",
            "The ferry caught fire off the coast  & burned all night.",
            "Nine missing",
            "41 saved",
            "\"We saw smoke,\" said the master.",
            "Boat | Saved",
            "Ana | 12",
            "Raw markup"));
        document.Title.ShouldBe("Ferry catches fire");
        document.Byline.ShouldBe("Jane Doe");
        document.PublishedAt.ToString().ShouldBe("2021-03-03");
    }

    [Fact]
    public void Front_matter_gives_what_is_known()
    {
        var document = Reports.OneFrom("a.md", "---\ntitle: \"Ferry: fire\"\ndate: 2021-03-04\nsource: Post\nauthors:\n  - Jane Doe\n  - John Roe\nurl: https://a.example/1\nlang: en-GB\n---\n" + Reports.Body);
        document.Text.ShouldBe("Ferry: fire\n\n" + Reports.Body);
        document.Title.ShouldBe("Ferry: fire");
        document.PublishedAt.ToString().ShouldBe("2021-03-04");
        document.Source.ShouldBe("Post");
        document.Byline.ShouldBe("Jane Doe, John Roe");
        document.Url.ShouldBe("https://a.example/1");
        document.Language.ShouldBe("en-GB");
    }

    [Fact]
    public void Malformed_front_matter_is_named_and_the_report_is_still_read()
    {
        using var folder = new ReportFolder().With("a.md", "---\ntitle: One\nsource: \"Post\nx: [\n---\n\n" + Reports.Body);
        var result = folder.Read();
        result.Documents.ShouldHaveSingleItem().Title.ShouldBe("One");
        var failure = result.Failures.ShouldHaveSingleItem();
        failure.Path.ShouldStartWith("a.md:");
        failure.Message.ShouldContain("malformed YAML");
    }

    [Fact]
    public void A_text_without_headings_is_read_like_plain_text() =>
        Reports.OneFrom("a.md", "Ferry catches fire\n\n" + Reports.Body).Title.ShouldBe("Ferry catches fire");

    [Theory]
    [InlineData("---\ntitle: One\n---\n")]
    [InlineData("![only](a.png)")]
    [InlineData("[a]: https://a.example")]
    public void Markdown_without_text_is_a_failure(string markdown) =>
        Reports.FailureFrom("a.md", markdown).Message.ShouldContain("without text");

    [Theory]
    [InlineData("> ", 20_000)]
    [InlineData("[", 20_000)]
    [InlineData("*a **b ", 1_000)]
    [InlineData("- ", 20_000)]
    [InlineData("<div>", 20_000)]
    public void Nesting_without_end_is_read_or_a_failure(string mark, int count)
    {
        using var folder = new ReportFolder().With("a.md", string.Concat(Enumerable.Repeat(mark, count)) + " text");
        var result = folder.Read();
        (result.Documents.Length + result.Failures.Length).ShouldBe(1);
    }
}
