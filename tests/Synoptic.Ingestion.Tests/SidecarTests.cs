using Synoptic.Ingestion.Tests.Support;

namespace Synoptic.Ingestion.Tests;

public class SidecarTests
{
    private const string Report = "Ferry catches fire off coast\n\nBy Jane Doe\n\nMarch 3, 2021\n\n" + Reports.Body;

    [Fact]
    public void A_sidecar_wins_over_what_the_text_shows()
    {
        using var folder = new ReportFolder().With("a.txt", Report).With("reports.yaml", """
            reports:
              a.txt:
                source: Harbour Post
                url: https://harbour.example/1
                published-at: 2021-03-04T10:15:00+01:00
                byline: John Roe
                title: Nine people were missing
            """);
        var document = folder.ReadOne();
        document.Source.ShouldBe("Harbour Post");
        document.Url.ShouldBe("https://harbour.example/1");
        document.PublishedAt.ToString().ShouldBe("2021-03-04T09:15:00Z");
        document.Byline.ShouldBe("John Roe");
        document.Title.ShouldBe("Nine people were missing");
    }

    [Fact]
    public void What_a_sidecar_leaves_out_the_text_still_shows()
    {
        using var folder = new ReportFolder().With("a.txt", Report).With("reports.yaml", "reports:\n  a.txt:\n    source: Harbour Post\n    byline:\n");
        var document = folder.ReadOne();
        document.Byline.ShouldBe("Jane Doe");
        document.Title.ShouldBe("Ferry catches fire off coast");
        document.PublishedAt.ToString().ShouldBe("2021-03-03");
    }

    [Fact]
    public void A_sidecar_speaks_for_files_of_its_own_folder_also_when_they_are_named_themselves()
    {
        using var folder = new ReportFolder()
            .With("one/a.txt", Report)
            .With("one/reports.yaml", "reports: { a.txt: { source: One } }")
            .With("two/a.txt", Report + " More.");
        Reports.Read(folder.PathOf("one/a.txt")).One().Source.ShouldBe("One");
        folder.Read().Documents.Select(document => document.Source).ShouldBe(["One", null]);
    }

    [Theory]
    [InlineData("reports:\n  b.txt:\n    source: X\n", "reports.yaml:3", "b.txt")]
    [InlineData("reports:\n  b.txt:\n", "reports.yaml:2", "b.txt")]
    [InlineData("reports:\n  ../a.txt:\n    source: X\n", "reports.yaml:3", "../a.txt")]
    [InlineData("reports:\n  a.txt:\n    sauce: X\n", "reports.yaml:3", "sauce")]
    [InlineData("report:\n  a.txt:\n    source: X\n", "reports.yaml:3", "report")]
    [InlineData("reports:\n  a.txt:\n    published-at: yesterday\n", "reports.yaml:3", "yesterday")]
    [InlineData("reports:\n  a.txt:\n    published-at: 03/04/2021\n", "reports.yaml:3", "03/04/2021")]
    [InlineData("reports:\n  a.txt:\n    source: [X]\n", "reports.yaml:3", "X")]
    [InlineData("reports:\n  a.txt: X\n", "reports.yaml:2", "X")]
    [InlineData("reports:\n  a.txt:\n    title: Another title\n", "reports.yaml:3", "Another title")]
    [InlineData("reports:\n  a.txt:\n    source: \"X\n", "reports.yaml:", "malformed")]
    [InlineData("reports:\n  a.txt:\n    source: X\n    source: Y\n", "reports.yaml:4", "twice")]
    [InlineData("X", "reports.yaml:1", "X")]
    public void What_a_sidecar_gets_wrong_is_named_by_line_and_the_report_is_still_read(string yaml, string place, string value)
    {
        using var folder = new ReportFolder().With("a.txt", Report).With("reports.yaml", yaml);
        var result = folder.Read();
        result.Documents.ShouldHaveSingleItem().Text.ShouldBe(Report);
        var failure = result.Failures.ShouldHaveSingleItem();
        failure.Stage.ShouldBe("sidecar");
        failure.Path.ShouldStartWith(place);
        failure.Message.ShouldContain(value);
    }

    [Fact]
    public void Deep_nesting_in_a_sidecar_is_a_failure_and_no_crash()
    {
        using var folder = new ReportFolder().With("a.txt", Report).With("reports.yaml", "reports: " + new string('[', 200_000));
        folder.Read().Failures.ShouldHaveSingleItem().Stage.ShouldBe("sidecar");
    }

    [Fact]
    public void A_sidecar_of_binary_data_is_a_failure()
    {
        using var folder = new ReportFolder().With("a.txt", Report).With("reports.yaml", [0, 1, 2]);
        folder.Read().Failures.ShouldHaveSingleItem().Stage.ShouldBe("sidecar");
    }
}
