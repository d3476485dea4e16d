using System.Text.Json;
using Synoptic.Tests.Redlines;

namespace Synoptic.Tests.Cli;

public sealed class DiffCommandTests
{
    private const string Renew = "SYNOPTIC_RENEW";

    [Theory]
    [InlineData("terminal", "ferry.txt")]
    [InlineData("markdown", "ferry.md")]
    [InlineData("html", "ferry.html")]
    [InlineData("json", "ferry.json")]
    public void Two_versions_give_the_reviewed_redline_in_every_format(string format, string name)
    {
        using ReportFolder folder = FerryTexts.Folder();

        CommandLineRun run = CommandLineRun.Of("diff", folder.At("first.txt"), folder.At("second.txt"), "--format", format);

        run.Status.ShouldBe(0, run.Error);
        string path = Path.Combine(ReadmeTests.Root(), "tests", "Synoptic.Tests", "Redlines", "Golden", name);
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            File.WriteAllBytes(path, run.Output);
        }

        run.Text.ShouldBe(File.ReadAllText(path), $"If the change is meant, renew the text and review it: {Renew}=1 dotnet test tests/Synoptic.Tests");
        CommandLineRun.Of("diff", folder.At("first.txt"), folder.At("second.txt"), "--format", format).Output.ShouldBe(run.Output);
    }

    [Fact]
    public void The_readme_shows_what_is_printed()
    {
        string samples = Path.Combine(ReadmeTests.Root(), "samples", "talks");
        string[] printed = CommandLineRun.Of("diff", Path.Combine(samples, "foreign-ministry-readout-2024.txt"), Path.Combine(samples, "foreign-ministry-readout-2025.txt")).Text.Split('\n');

        string[] shown = File.ReadAllText(Path.Combine(ReadmeTests.Root(), "README.md")).Split("```text\n")[1].Split("```")[0].Split('\n');

        shown.Length.ShouldBeGreaterThan(20);
        shown.Where(line => line.Trim() != "…").Except(printed).ShouldBeEmpty("Take the lines of README.md from what synoptic diff prints.");
    }

    [Fact]
    public void Json_cites_the_sentences_and_words_of_both_texts()
    {
        using ReportFolder folder = FerryTexts.Folder();

        JsonElement redline = JsonDocument.Parse(CommandLineRun.Of("diff", folder.At("first.txt"), folder.At("second.txt"), "--format", "json").Output).RootElement;

        redline.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["version", "old", "new", "entries", "topics", "numbers", "names", "counts"]);
        redline.GetProperty("old").GetProperty("path").GetString().ShouldBe("first.txt");
        foreach (JsonElement edit in redline.GetProperty("entries").EnumerateArray().SelectMany(entry => entry.GetProperty("edits").EnumerateArray()))
        {
            foreach (string side in new[] { "old", "new" })
            {
                JsonElement words = edit.GetProperty(side);
                redline.GetProperty(side).GetProperty("text").GetString()![words.GetProperty("start").GetInt32()..words.GetProperty("end").GetInt32()]
                    .ShouldBe(words.GetProperty("text").GetString());
            }
        }
    }

    [Fact]
    public void All_shows_what_is_kept_and_trivial_edits_too()
    {
        using ReportFolder folder = FerryTexts.Folder();

        string some = CommandLineRun.Of("diff", folder.At("first.txt"), folder.At("second.txt")).Text;
        string all = CommandLineRun.Of("diff", folder.At("first.txt"), folder.At("second.txt"), "--all").Text;

        some.ShouldNotContain("opened in 1911");
        some.ShouldContain("2 trivial edits not shown");
        all.ShouldContain("= The line was opened in 1911. [old 8 → new 5]");
        all.ShouldContain("≈ [-Colour-] {+Color+} photographs");
        all.ShouldNotContain("not shown");
    }

    [Fact]
    public void The_same_file_twice_says_that_nothing_changed()
    {
        using ReportFolder folder = FerryTexts.Folder();

        foreach (string format in new[] { "terminal", "markdown", "html" })
        {
            CommandLineRun run = CommandLineRun.Of("diff", folder.At("first.txt"), folder.At("first.txt"), "--format", format);

            run.Status.ShouldBe(0, run.Error);
            run.Text.ShouldContain("Nothing changed: all 9 sentences are the same.");
            run.Text.ShouldNotContain("Sentence by sentence");
        }
    }

    [Fact]
    public void Folders_are_paired_by_name_and_then_by_likeness()
    {
        using ReportFolder old = new();
        using ReportFolder young = new();
        old.Add("readout.txt", FerryTexts.First);
        old.Add("weather.txt", "Hail in Celje\n\nHail broke the windows of the town hall in Celje on Friday.\n");
        young.Add("renamed.txt", FerryTexts.Second);
        young.Add("mill.txt", "Mill sold\n\nA baker bought the mill at Varn for nine crowns.\n");

        CommandLineRun run = CommandLineRun.Of("diff", old.Path, young.Path);

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("What changed between two texts\n");
        run.Text.ShouldContain("Ferry line to close in autumn");
        run.Text.ShouldMatch("Texts dropped\n  · Hail in Celje");
        run.Text.ShouldMatch("Texts added\n  · Mill sold");
        JsonElement json = JsonDocument.Parse(CommandLineRun.Of("diff", old.Path, young.Path, "--format", "json").Output).RootElement;
        json.GetProperty("redlines").GetArrayLength().ShouldBe(1);
        json.GetProperty("dropped").GetArrayLength().ShouldBe(1);
        json.GetProperty("added").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void Standard_input_is_a_text()
    {
        using ReportFolder folder = FerryTexts.Folder();

        CommandLineRun.With(FerryTexts.First, "diff", "-", folder.At("first.txt")).Text.ShouldContain("Nothing changed");
        CommandLineRun both = CommandLineRun.With(FerryTexts.First, "diff", "-", "-");
        both.Status.ShouldBe(2);
        both.Error.ShouldContain("only one of the two");
    }

    [Fact]
    public void A_folder_against_a_file_is_wrong_use()
    {
        using ReportFolder folder = FerryTexts.Folder();

        CommandLineRun run = CommandLineRun.Of("diff", folder.Path, folder.At("first.txt"));

        run.Status.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("is a folder and");
        run.Error.ShouldContain("compare two files, or two folders");
    }

    [Fact]
    public void An_empty_side_is_named()
    {
        using ReportFolder folder = FerryTexts.Folder();
        string empty = folder.Add("empty.txt", "");

        CommandLineRun run = CommandLineRun.Of("diff", folder.At("first.txt"), empty);

        run.Status.ShouldBe(3);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldMatch(@"(?m)^.*empty\.txt: holds no text that could be read");
    }

    [Fact]
    public void Out_writes_the_file()
    {
        using ReportFolder folder = FerryTexts.Folder();

        CommandLineRun run = CommandLineRun.Of("diff", folder.At("first.txt"), folder.At("second.txt"), "--format", "html", "--out", folder.At("redline.html"));

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldBeEmpty();
        File.ReadAllText(folder.At("redline.html")).ShouldEndWith("</html>\n");
    }

    [Theory]
    [InlineData("\e]0;title\a and \e[2J")]
    [InlineData("[red]markup[/] <script>alert(1)</script> ](http://evil.example)")]
    [InlineData("turned \u202e round and \u200b hidden \u2028 apart")]
    public void Hostile_texts_come_out_as_text_in_every_format(string hostile)
    {
        using ReportFolder folder = new();
        string old = folder.Add("old.txt", $"Title of {hostile}\n\nThe mayor said: “We were {hostile} in the bridge at Varn.” Twelve people were hurt.\n");
        string young = folder.Add("new.txt", $"Title {hostile} anew\n\nThe mayor said: “We were {hostile} near the bridge at Varn.” Nine {hostile} people were hurt.\n");

        foreach (string format in new[] { "terminal", "markdown", "html", "json" })
        {
            CommandLineRun run = CommandLineRun.Of("diff", old, young, "--format", format);
            run.Status.ShouldBe(0, run.Error);
            run.Text.ShouldNotContain('\e');
            run.Text.ShouldNotContain('\u202e');
            run.Text.ShouldNotContain('\u200b');
            run.Text.ShouldNotContain('\u2028');
            run.Text.Contains("<script", StringComparison.Ordinal).ShouldBe(format == "terminal" && hostile.Contains("<script", StringComparison.Ordinal));
        }
    }
}
