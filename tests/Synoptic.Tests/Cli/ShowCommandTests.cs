using System.Text;
using Synoptic.Cli;

namespace Synoptic.Tests.Cli;

public sealed class ShowCommandTests
{
    [Fact]
    public void Prints_the_report_with_its_marks_on_standard_output()
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("show", folder.At("north.txt"), "--layers");

        run.Status.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        run.Text.ShouldStartWith("Bridge at Varn closed\n");
        run.Text.ShouldContain("[Anna Lind]");
        run.Text.ShouldContain("\n     S1 ");
        run.Text.ShouldNotContain('\e');
    }

    [Fact]
    public void Standard_input_is_a_report()
    {
        CommandLineRun run = CommandLineRun.With("Harbour shut\n\nThe harbour of Varn was shut on Monday.\n", "show", "-", "--layers");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldContain("[Varn]");
    }

    [Fact]
    public void Out_writes_a_page_and_two_runs_give_the_same_bytes()
    {
        using ReportFolder folder = ReportFolder.OfTwo();
        string file = folder.At("north.html");

        CommandLineRun run = CommandLineRun.Of("show", folder.At("north.txt"), "--layers", "--format", "html", "--out", file);

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldBeEmpty();
        byte[] page = File.ReadAllBytes(file);
        page.AsSpan().StartsWith("<!DOCTYPE html>\n"u8).ShouldBeTrue();
        CommandLineRun.Of("show", folder.At("north.txt"), "--layers", "--format", "html").Output.ShouldBe(page);
    }

    [Fact]
    public void A_terminal_with_styles_gets_colours_and_a_file_none()
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        Run(new Screen(80, true), "show", folder.At("north.txt"), "--layers").ShouldContain("\e[1mBridge");
        Run(new Screen(80, true), "show", folder.At("north.txt"), "--layers", "--out", folder.At("out.txt")).ShouldBeEmpty();
        File.ReadAllText(folder.At("out.txt")).ShouldNotContain('\e');
    }

    [Theory]
    [InlineData("e0a1b2c3d4e5f607", "is no file; check the spelling of the path. There is no library yet")]
    [InlineData(".", "is a folder, and show prints one report; name a file in it")]
    public void What_is_no_file_is_refused_with_the_next_step(string what, string reason)
    {
        CommandLineRun run = CommandLineRun.Of("show", what, "--layers");

        run.Status.ShouldBe(2);
        run.Error.ShouldContain($"synoptic: {what} {reason}");
    }

    [Fact]
    public void Without_layers_it_says_what_to_add()
    {
        CommandLineRun run = CommandLineRun.With("One.", "show", "-");

        run.Status.ShouldBe(2);
        run.Error.ShouldContain("add --layers");
    }

    [Fact]
    public void A_file_of_several_reports_is_refused_with_the_next_step()
    {
        using ReportFolder folder = new();
        string file = folder.Add("two.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");

        CommandLineRun run = CommandLineRun.Of("show", file, "--layers");

        run.Status.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldEndWith("two.jsonl: holds 2 reports, and show prints one; pass one record on standard input, or see all with synoptic analyze.\n");
    }

    [Theory]
    [InlineData("empty.txt", "")]
    [InlineData("broken.json", "{\"text\":")]
    public void What_cannot_be_read_is_named_with_its_reason(string name, string text)
    {
        using ReportFolder folder = new();

        CommandLineRun run = CommandLineRun.Of("show", folder.Add(name, text), "--layers");

        run.Status.ShouldBe(3);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldMatch($@"^{name}(:\d+)?: [a-z]+: .+\.\n$");
    }

    private static string Run(Screen screen, params string[] arguments)
    {
        using MemoryStream output = new();
        CommandLine.Run(arguments, new Surroundings(Stream.Null, output, TextWriter.Null, screen, false, TimeProvider.System)).ShouldBe(0);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
