namespace Synoptic.Tests.Cli;

public sealed class EvalCommandTests
{
    private const string Planted =
        """
        {"items": [{"id": "closed", "kind": "agreement", "note": "both say so", "sides": [
          {"spans": [{"report": "north.txt", "start": 23, "end": 84}]},
          {"spans": [{"report": "south.txt", "start": 19, "end": 80}]}]}]}
        """;

    [Fact]
    public void Prints_found_and_missed_as_a_table()
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("eval", "brief", folder.Add("planted.json", Planted));

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldMatch(@"(?m)^agreement +\d +\d");
    }

    [Fact]
    public void Prints_the_same_as_JSON()
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("eval", "brief", folder.Add("planted.json", Planted), "--json");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("{\n  \"recall\": ");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"items": [{"id": "x", "kind": "agreement", "note": "", "sides": [{"spans": [{"report": "north.txt", "start": 0, "end": 99999}]}, {"spans": [{"report": "south.txt", "start": 0, "end": 5}]}]}]}""")]
    public void Gold_that_does_not_fit_is_wrong_use(string planted)
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("eval", "brief", folder.Add("planted.json", planted));

        run.Status.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("planted.json: ");
    }
}
