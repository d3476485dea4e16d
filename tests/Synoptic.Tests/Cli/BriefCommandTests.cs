namespace Synoptic.Tests.Cli;

public sealed class BriefCommandTests
{
    [Fact]
    public void Prints_the_brief_on_standard_output_and_the_audit_on_standard_error()
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("brief", folder.Path);

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("Brief of 2 reports\n");
        run.Text.ShouldContain("Lorry hits bridge");
        run.Error.ShouldMatch(@"^audit: \d+ lines checked, 0 refused\n$");
        run.Text.ShouldEndWith("\n" + run.Error);
    }

    [Fact]
    public void A_topic_is_named_with_what_was_not_found()
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("brief", folder.Path, "--focus", "bridge volcano");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldContain("\nOn: bridge volcano; nothing on: volcano\n");
    }

    [Fact]
    public void A_topic_without_a_word_is_wrong_use()
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("brief", folder.Path, "--focus", " , ");

        run.Status.ShouldBe(2);
        run.Error.ShouldContain("--focus needs a word");
    }

    [Theory]
    [InlineData("terminal")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Two_runs_give_the_same_bytes_in_every_format(string format)
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        byte[] first = CommandLineRun.Of("brief", folder.At("north.txt"), folder.At("south.txt"), "--format", format).Output;
        byte[] second = CommandLineRun.Of("brief", folder.At("south.txt"), folder.At("north.txt"), "--format", format).Output;

        second.ShouldBe(first);
        first.AsSpan().IndexOf("The bridge at Varn was closed"u8).ShouldBePositive();
        first[0].ShouldNotBe((byte)0xEF);
        first.ShouldNotContain((byte)'\r');
        first[^1].ShouldBe((byte)'\n');
    }

    [Fact]
    public void The_text_of_reports_is_written_as_UTF_8()
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun.Of("brief", folder.Path, "--format", "html").Output.AsSpan().IndexOf("café"u8).ShouldBePositive();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Out_writes_the_file_whole_and_leaves_nothing_beside_it(bool isThere)
    {
        using ReportFolder reports = ReportFolder.OfTwo();
        using ReportFolder target = new();
        string file = isThere ? target.Add("brief.html", "old") : target.At("brief.html");

        CommandLineRun run = CommandLineRun.Of("brief", reports.Path, "--format", "html", "--out", file);

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldBeEmpty();
        File.ReadAllBytes(file).ShouldBe(CommandLineRun.Of("brief", reports.Path, "--format", "html").Output);
        Directory.GetFiles(target.Path).ShouldBe([file]);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        using ReportFolder reports = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("brief", reports.Path, "--out", reports.At("missing/brief.txt"));

        run.Status.ShouldBe(1);
        run.Error.ShouldMatch(@"^synoptic: .*missing/brief\.txt");
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_still_compared()
    {
        using ReportFolder folder = ReportFolder.OfTwo();
        folder.Add("empty.txt", "");

        CommandLineRun run = CommandLineRun.Of("brief", folder.Path, folder.At("gone.txt"));

        run.Status.ShouldBe(3);
        run.Text.ShouldStartWith("Brief of 2 reports\n");
        run.Text.ShouldContain("What could not be read");
        run.Error.ShouldMatch(@"(?m)^.*gone\.txt: read: ");
        run.Error.ShouldMatch(@"(?m)^.*empty\.txt: [a-z]+: ");
    }

    [Fact]
    public void A_hostile_file_name_steers_nothing()
    {
        CommandLineRun run = CommandLineRun.Of("brief", "no\e[31msuch\u202efile");

        run.Status.ShouldBe(3);
        (run.Text + run.Error).ShouldNotContain('\e');
        (run.Text + run.Error).ShouldNotContain('\u202e');
        run.Error.ShouldContain("no\ufffd[31msuch\ufffdfile: read: ");
    }

    [Fact]
    public void Standard_input_is_a_report()
    {
        CommandLineRun run = CommandLineRun.With("Harbour shut\n\nThe harbour was shut on Monday. Nobody was hurt.\n", "brief", "-");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("Brief of one report\n");
    }

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_name_and_opens_nothing()
    {
        using ReportFolder folder = new();
        string list = folder.Add("list", "--help");

        CommandLineRun.Of("brief", "@" + list).Status.ShouldBe(3);
    }

    [Theory]
    [InlineData("\e]0;title\a and \e[2J")]
    [InlineData("[red]markup[/] <script>alert(1)</script> ](http://evil.example)")]
    [InlineData("turned \u202e round and \u200b hidden \u2028 apart")]
    public void Hostile_reports_come_out_as_text_in_every_format(string hostile)
    {
        using ReportFolder folder = ReportFolder.OfTwo();
        folder.Add("hostile.txt", $"Title of {hostile}\n\nThe mayor said: “We were {hostile} in the bridge at Varn.” Twelve {hostile} people were hurt.\n");

        foreach (string format in new[] { "terminal", "markdown", "html", "json" })
        {
            CommandLineRun run = CommandLineRun.Of("brief", folder.Path, "--format", format);
            run.Status.ShouldBe(0, run.Error);
            run.Text.ShouldNotContain('\e');
            run.Text.ShouldNotContain('\u202e');
            run.Text.ShouldNotContain('\u200b');
            run.Text.ShouldNotContain('\u2028');
            run.Text.Contains("<script", StringComparison.Ordinal).ShouldBe(format == "terminal" && hostile.Contains("<script", StringComparison.Ordinal));
        }
    }
}
