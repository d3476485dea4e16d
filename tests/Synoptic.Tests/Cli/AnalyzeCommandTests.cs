using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using Synoptic.Cli;

namespace Synoptic.Tests.Cli;

public sealed class AnalyzeCommandTests
{
    [Fact]
    public void Each_document_is_a_line_with_its_layers_and_exact_offsets()
    {
        CommandLineRun run = CommandLineRun.With("Talks in Oslo\n\nTen people met on 4 May 2021, Anna Lind said. “We agreed,” she said.\n", "analyze", "-");

        run.Status.ShouldBe(0, run.Error);
        JsonObject line = JsonNode.Parse(run.Text)!.AsObject();
        line.Select(property => property.Key).ShouldBe(
        [
            "id", "path", "url", "source", "title", "byline", "publishedAt", "sha256", "length", "text", "sentences",
            "tokens", "words", "cutSentences", "statements", "times", "quantities",
            "events", "frames", "relations", "positions", "order", "mentions", "chains",
        ]);
        string text = line["text"]!.GetValue<string>();
        foreach (JsonNode? place in new[] { "tokens", "words", "times", "quantities", "mentions" }.SelectMany(layer => line[layer]!.AsArray()))
        {
            text[place!["start"]!.GetValue<int>()..place["end"]!.GetValue<int>()].ShouldBe(place["text"]!.GetValue<string>());
        }

        line["times"]![0]!["value"]!.GetValue<string>().ShouldBe("2021-05-04");
        line["mentions"]!.AsArray().Select(mention => mention!["text"]!.GetValue<string>()).ShouldContain("Anna Lind");
        line["statements"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public void Records_keep_their_order_and_those_that_fail_are_named()
    {
        IEnumerable<string> records = Enumerable.Range(0, 200).Select(number => number == 77 ? "{\"no\":1}" : $"{{\"text\":\"Report {number}.\"}}");

        CommandLineRun run = CommandLineRun.With(string.Join("\n", records), "analyze");

        run.Status.ShouldBe(3);
        run.Error.ShouldStartWith("stdin:78: extract: has no text");
        run.Text.TrimEnd().Split('\n').Select(line => JsonNode.Parse(line)!["text"]!.GetValue<string>())
            .ShouldBe(Enumerable.Range(0, 200).Where(number => number != 77).Select(number => $"Report {number}."));
    }

    [Fact]
    public async Task The_first_line_is_out_before_the_last_comes_in()
    {
        Pipe input = new();
        Pipe output = new();
        Surroundings surroundings = new(
            input.Reader.AsStream(), output.Writer.AsStream(), TextWriter.Null, Screen.Plain, false, TimeProvider.System);
        Task<int> run = Task.Run(() => CommandLine.Run(["analyze"], surroundings));
        using StreamReader lines = new(output.Reader.AsStream());

        await input.Writer.WriteAsync(Encoding.UTF8.GetBytes("{\"text\":\"One.\"}\n"));
        string? first = await lines.ReadLineAsync();
        await input.Writer.WriteAsync(Encoding.UTF8.GetBytes("{\"text\":\"Two.\"}\n"));
        await input.Writer.CompleteAsync();
        string? second = await lines.ReadLineAsync();

        JsonNode.Parse(first!)!["text"]!.GetValue<string>().ShouldBe("One.");
        JsonNode.Parse(second!)!["text"]!.GetValue<string>().ShouldBe("Two.");
        (await run).ShouldBe(0);
    }

    [Fact]
    public void Files_and_folders_give_what_the_brief_reads_of_them()
    {
        using ReportFolder folder = ReportFolder.OfTwo();
        folder.Add("more.jsonl", "{\"text\":\"A record.\"}\n\n{\"articles\":[]}\n");

        CommandLineRun run = CommandLineRun.Of("analyze", folder.Path);

        run.Status.ShouldBe(3);
        run.Error.ShouldStartWith("more.jsonl:3: extract: has no text");
        run.Text.TrimEnd().Split('\n').Select(line => JsonNode.Parse(line)!["path"]!.GetValue<string>())
            .ShouldBe(["more.jsonl#1", "north.txt", "south.txt"]);
    }

    [Fact]
    public void CoNLL_U_has_the_words_with_all_columns_and_their_places()
    {
        CommandLineRun run = CommandLineRun.With("Anna Berg didn't go. “Why?”\n\nNobody knew.", "analyze", "--format", "conllu");

        run.Status.ShouldBe(0, run.Error);
        string[] lines = run.Text.Split('\n');
        lines[0].ShouldMatch("^# newdoc id = [0-9a-f]{16}$");
        lines[1..8].ShouldBe(
        [
            "# path = stdin",
            "# newpar",
            lines[3],
            "# text = Anna Berg didn't go.",
            "1\tAnna\tAnna\tPROPN\tNNP\tNumber=Sing\t5\tnsubj\t_\tName=B-PER|TokenRange=0:4",
            "2\tBerg\tBerg\tPROPN\tNNP\tNumber=Sing\t1\tflat\t_\tName=I-PER|TokenRange=5:9",
            "3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=10:16",
        ]);
        lines.Count(line => line == "# newpar").ShouldBe(2);
        lines.Count(line => line.StartsWith("# sent_id = ", StringComparison.Ordinal)).ShouldBe(3);
        run.Text.ShouldEndWith("\n\n");
    }

    [Fact]
    public void One_pretty_printed_object_is_one_report() =>
        CommandLineRun.With("{\n \"text\": \"One\\nreport.\"\n}\n", "analyze").Text.ShouldContain("\"path\":\"stdin\"");

    [Fact]
    public void A_list_on_one_line_is_read_whole()
    {
        CommandLineRun run = CommandLineRun.With("{\"articles\":[{\"text\":\"One.\"},{\"text\":\"Two.\"}]}\n", "analyze");

        run.Status.ShouldBe(0, run.Error);
        run.Text.TrimEnd().Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public void A_line_over_the_limit_fails_and_the_next_is_read()
    {
        string input = "{\"text\":\"One.\"}\n{\"text\":\"" + new string('x', 1_000_000) + "\"}\n{\"text\":\"Three.\"}\n";

        CommandLineRun run = CommandLineRun.With(input, "analyze", "--max-size", "1");

        run.Status.ShouldBe(3);
        run.Error.ShouldBe("stdin:2: read: is a line of more than 1,000,000 bytes; raise the size limit or split the record.\n");
        run.Text.TrimEnd().Split('\n').Length.ShouldBe(2);
    }
}
