using Synoptic.Ingestion.Tests.Support;

namespace Synoptic.Ingestion.Tests;

public class RecordTests
{
    [Theory]
    [InlineData("""{"title":"T one","text":"A b.","date":"2021-03-04","source":"Post","url":"https://a.example/1","author":"Jane Doe","lang":"en"}""")]
    [InlineData("""{"headline":"T one","articleBody":"A b.","datePublished":"2021-03-04","publisher":{"name":"Post"},"link":"https://a.example/1","authors":["Jane Doe"],"language":"en"}""")]
    [InlineData("""{"TITLE":"T one","Content":"A b.","publishedAt":"2021-03-04","source":{"id":null,"name":"Post"},"URL":"https://a.example/1","byline":"By Jane Doe","inLanguage":"en"}""")]
    [InlineData("""{"title":" T\none ","full_text":"A b.","created":20210304,"domain":"Post","url":"https://a.example/1","author":[{"name":"Jane Doe"}],"lang":"en"}""")]
    public void A_record_is_read_under_the_usual_names(string json)
    {
        var document = Reports.OneFrom("a.json", json);
        document.Text.ShouldBe("T one\n\nA b.");
        document.Title.ShouldBe("T one");
        document.PublishedAt.ToString().ShouldBe("2021-03-04");
        document.Source.ShouldBe("Post");
        document.Url.ShouldBe("https://a.example/1");
        document.Byline.ShouldBe("Jane Doe");
        document.Language.ShouldBe("en");
        document.Path.ShouldBe("a.json");
    }

    [Theory]
    [InlineData("""[{"text":"One."},{"text":"Two."}]""")]
    [InlineData("""{"status":"ok","articles":[{"text":"One."},{"text":"Two."}]}""")]
    [InlineData("""{"response":{"results":[{"text":"One."},{"text":"Two."}]}}""")]
    [InlineData("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")]
    public void A_file_may_hold_many_records(string json)
    {
        using var folder = new ReportFolder().With("a.json", json);
        var documents = folder.Read().Documents;
        documents.Select(document => document.Path).ShouldBe(["a.json#1", "a.json#2"]);
        documents.Select(document => document.Text).ShouldBe(["One.", "Two."]);
        documents.Select(document => document.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void A_malformed_line_is_named_and_the_others_are_read()
    {
        string lines = string.Join("\r\n", Enumerable.Range(1, 9).Select(number => number == 7 ? """{"text": "Zürich" oops}""" : $$"""{"text":"Report {{number}}."}"""));
        using var folder = new ReportFolder().With("a.jsonl", lines);
        var result = folder.Read();
        result.Documents.Length.ShouldBe(8);
        result.Documents.ShouldContain(document => document.Path == "a.jsonl#8" && document.Text == "Report 8.");
        var failure = result.Failures.ShouldHaveSingleItem();
        failure.Path.ShouldBe("a.jsonl:7");
        failure.Stage.ShouldBe("extract");
        failure.Message.ShouldContain("column 19");
        failure.Message.ShouldContain("oops");
    }

    [Theory]
    [InlineData("a.json", "{\"text\": \"x\",\n  \"date\": }", "a.json:2", "column 11")]
    [InlineData("a.json", "[{\"text\": \"x\"}", "a.json:1", "ends too early")]
    [InlineData("a.json", "[]", "a.json", "empty list")]
    [InlineData("a.json", "[1]", "a.json#1", "number")]
    [InlineData("a.json", "\"text\"", "a.json", "string")]
    [InlineData("a.json", "{\"title\": \"x\"}", "a.json", "title")]
    [InlineData("a.json", "{\"text\": \"<p> </p>\"}", "a.json", "no text")]
    [InlineData("a.json", "[{\"text\": \" \"}]", "a.json#1", "no text")]
    [InlineData("a.jsonl", "\n\n{\"text\": 5}", "a.jsonl:3", "no text")]
    public void What_holds_no_text_is_a_failure_with_its_place(string name, string json, string place, string reason)
    {
        var failure = Reports.FailureFrom(name, json);
        failure.Path.ShouldBe(place);
        failure.Stage.ShouldBe("extract");
        failure.Message.ShouldContain(reason);
    }

    [Fact]
    public void Nesting_without_end_is_a_failure() =>
        Reports.FailureFrom("a.json", new string('[', 100_000)).Message.ShouldContain("nested too deeply");

    [Theory]
    [InlineData(@"lone \ud83d here", "lone \ufffd here")]
    [InlineData(@"lone \udea2\ud83d", "lone \ufffd\ufffd")]
    [InlineData(@"pair \ud83d\udea2", "pair \ud83d\udea2")]
    [InlineData(@"backslash \\ud83d", @"backslash \ud83d")]
    [InlineData(@"nul \u0000 and escape \u001b[0m", "nul \0 and escape \u001b[0m")]
    public void Lone_surrogates_in_escapes_are_replaced(string written, string text) =>
        Reports.OneFrom("a.json", $$"""{"text": "{{written}}", "\ud800": 1}""").Text.ShouldBe(text);

    [Theory]
    [InlineData("<p>One <b>two</b> &amp;\\n three.</p><ul><li>Four.</li></ul><script>x</script>", "One two & three.\n\nFour.")]
    [InlineData("One.\\n\\nTwo\\nthree.", "One.\n\nTwo\nthree.")]
    [InlineData("2 < 3 and R&amp;D", "2 < 3 and R&amp;D")]
    public void Markup_in_a_text_is_stripped_and_text_is_left(string written, string text) =>
        Reports.OneFrom("a.json", $$"""{"text": "{{written}}"}""").Text.ShouldBe(text);

    [Fact]
    public void A_title_that_begins_the_text_is_not_repeated()
    {
        var document = Reports.OneFrom("a.json", """{"title": "T one", "text": "T one\nA b."}""");
        document.Text.ShouldBe("T one\nA b.");
        document.Title.ShouldBe("T one");
    }

    [Fact]
    public void Records_keep_their_ids_when_others_are_added_after_them()
    {
        string before = Reports.OneFrom("a.jsonl", """{"text":"One."}""").Id;
        using var folder = new ReportFolder().With("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}");
        folder.Read().Documents[0].Id.ShouldBe(before);
    }
}
