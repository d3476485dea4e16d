using System.Text.Json.Nodes;
using Synoptic.Tests.Cli;

namespace Synoptic.Tests;

/// <summary>The worked example of the guide to lexicons does what the guide says, and its dictionaries are read without a fault.</summary>
public sealed class LexiconGuideTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("synoptic-guide-").FullName;
    private readonly string _guide = File.ReadAllText(Path.Combine(ReadmeTests.Root(), "docs", "guide", "lexicons.md"));

    public LexiconGuideTests()
    {
        foreach (string block in _guide.Split("```").Where((_, index) => index % 2 == 1))
        {
            string head = block[..block.IndexOf('\n', StringComparison.Ordinal)];
            if (head.Split(' ') is [_, var file])
            {
                File.WriteAllText(Path.Combine(_folder, file), block[(head.Length + 1)..]);
            }
        }
    }

    [Fact]
    public void The_example_gives_the_rows_of_its_table()
    {
        CommandLineRun run = CommandLineRun.Of("analyze", InFolder("report.txt"), "--lexicon", InFolder("harbour.tsv"));

        run.Status.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        string[] found = [.. Rows(JsonNode.Parse(run.Text)!)];
        string[] told = [.. _guide.Split('\n').Where(line => line.StartsWith("| event |", StringComparison.Ordinal) || line.StartsWith("| frame | loss", StringComparison.Ordinal))];
        told.Length.ShouldBe(3);
        foreach (string row in told)
        {
            found.ShouldContain(row);
        }
    }

    [Fact]
    public void The_dictionaries_are_read_and_code_a_sentence()
    {
        File.WriteAllText(InFolder("news.txt"), "Breezian boatmen returned a fishing boat to Peru.");

        CommandLineRun run = CommandLineRun.Of(
            "analyze", InFolder("news.txt"), "--lexicon", InFolder("actors.txt"), "--lexicon", InFolder("agents.txt"), "--lexicon", InFolder("verbs.txt"), "--lexicon", Peru());

        run.Status.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        Rows(JsonNode.Parse(run.Text)!).ShouldContain("| event | AGREE | returned | GAB |");
    }

    [Fact]
    public void A_wrong_line_is_told_and_the_rest_counts()
    {
        File.AppendAllText(InFolder("harbour.tsv"), "frame\tno\tgo/v object(@nothing)\twho=subject\nactor\tX\n");

        CommandLineRun run = CommandLineRun.Of("analyze", InFolder("report.txt"), "--lexicon", InFolder("harbour.tsv"));

        run.Status.ShouldBe(0);
        run.Error.ShouldContain("harbour.tsv:7: No line defines '@nothing': add a line class, nothing, word|word.");
        run.Error.ShouldContain("harbour.tsv:8: An actor has 2 or 3 columns after its kind, here are 1: write actor, name|name, code, years.");
        Rows(JsonNode.Parse(run.Text)!).ShouldContain("| event | ACCUSE | fingered | CMR |");
    }

    [Fact]
    public void Bytes_that_are_no_text_do_no_harm()
    {
        var random = new Random(20261122);
        for (int round = 0; round < 20; round++)
        {
            byte[] bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            File.WriteAllBytes(InFolder("bytes.tsv"), bytes);

            CommandLineRun run = CommandLineRun.Of("analyze", InFolder("report.txt"), "--lexicon", InFolder("bytes.tsv"), "--lexicon", InFolder("harbour.tsv"));

            run.Status.ShouldBe(0, run.Error);
            Rows(JsonNode.Parse(run.Text)!).ShouldContain("| event | ACCUSE | fingered | CMR |");
        }
    }

    [Fact]
    public void A_path_that_is_no_file_is_wrong_use() =>
        CommandLineRun.Of("analyze", InFolder("report.txt"), "--lexicon", InFolder("nowhere.tsv")).Status.ShouldBe(2);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string> Rows(JsonNode document) =>
        document["events"]!.AsArray().Select(each => Row("event", each!, each!["actors"]!.AsArray().FirstOrDefault()?["country"]))
            .Concat(document["frames"]!.AsArray().Select(each => Row("frame", each!, each!["roles"]![0]!["text"])));

    private static string Row(string layer, JsonNode each, JsonNode? who) => $"| {layer} | {each["type"]} | {each["mentions"]![0]!["text"]} | {who} |";

    private string InFolder(string file) => Path.Combine(_folder, file);

    private string Peru()
    {
        File.WriteAllText(InFolder("peru.tsv"), "actor\tPeru\tPER\n");
        return InFolder("peru.tsv");
    }
}
