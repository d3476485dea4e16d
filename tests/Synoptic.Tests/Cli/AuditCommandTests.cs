namespace Synoptic.Tests.Cli;

public sealed class AuditCommandTests
{
    [Fact]
    public void A_brief_that_was_written_holds()
    {
        CommandLineRun run = CommandLineRun.With(WrittenBrief(), "audit", "-");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldMatch(@"^audit: \d+ lines checked, 0 refused\n$");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_line_that_was_altered_is_named()
    {
        string altered = WrittenBrief().Replace("date unknown", "date forged", StringComparison.Ordinal);

        CommandLineRun run = CommandLineRun.With(altered, "audit", "-");

        run.Status.ShouldBe(1);
        run.Text.ShouldMatch(@"^audit: \d+ lines checked, 2 refused\n$");
        run.Error.ShouldMatch("^line 1: audit: .+date forged.*\nline 2: audit: ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"version\": \"1\"")]
    public void What_is_no_brief_is_wrong_use(string json)
    {
        CommandLineRun run = CommandLineRun.With(json, "audit", "-");

        run.Status.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("-: ");
    }

    private static string WrittenBrief()
    {
        using ReportFolder folder = ReportFolder.OfTwo();
        return CommandLineRun.Of("brief", folder.Path, "--format", "json").Text;
    }
}
