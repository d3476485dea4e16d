using System.Text;
using Synoptic.Ingestion.Model;
using Synoptic.Ingestion.Tests.Support;

namespace Synoptic.Ingestion.Tests;

public class BadInputTests
{
    [Theory]
    [InlineData("%PDF-1.7 ...", "a PDF")]
    [InlineData("PK\u0003\u0004 ...", "a ZIP archive")]
    [InlineData("GIF89a ...", "a GIF image")]
    [InlineData("{\\rtf1 text}", "rich text")]
    [InlineData("text with \0 inside", "binary")]
    [InlineData("a\u0001\u0002\u0003b\u0004\u0005\u0006", "binary")]
    public void A_binary_file_is_named_as_what_it_is(string content, string kind)
    {
        var failure = Reports.FailureFrom("a.txt", content);
        failure.Path.ShouldBe("a.txt");
        failure.Stage.ShouldBe("decode");
        failure.Message.ShouldContain(kind);
        failure.Message.ShouldContain("save its text as .txt");
    }

    [Fact]
    public void A_binary_file_of_unknown_type_in_a_folder_is_a_failure_too() =>
        Reports.FailureFrom("scan.png", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0]).Message.ShouldContain("a PNG image");

    [Theory]
    [InlineData("", "read", "is empty")]
    [InlineData(" \n\t\u00a0\r\n", "extract", "only white space")]
    [InlineData("\ufeff", "extract", "only white space")]
    public void An_empty_file_is_a_failure(string content, string stage, string reason)
    {
        var failure = Reports.FailureFrom("a.txt", content);
        failure.Stage.ShouldBe(stage);
        failure.Message.ShouldContain(reason);
    }

    [Fact]
    public void Empty_standard_input_is_a_failure() => Reports.FromStandardInput("").OneFailure().Path.ShouldBe("stdin");

    [Fact]
    public void A_file_over_the_limit_is_named_with_size_and_limit()
    {
        using var folder = new ReportFolder().With("a.txt", new string('a', 1001)).With("b.txt", new string('b', 1000));
        var result = new ReportReader(new ReadingOptions(1000)).Read([folder.Root], Stream.Null);
        result.Documents.ShouldHaveSingleItem().Path.ShouldBe("b.txt");
        var failure = result.Failures.ShouldHaveSingleItem();
        failure.Path.ShouldBe("a.txt");
        failure.Stage.ShouldBe("read");
        failure.Message.ShouldContain("1,001 bytes");
        failure.Message.ShouldContain("limit of 1,000");
    }

    [Fact]
    public void Standard_input_over_the_limit_is_a_failure()
    {
        using MemoryStream input = new(new byte[2000]);
        new ReportReader(new ReadingOptions(1000)).Read(["-"], input).OneFailure().Message.ShouldContain("limit of 1,000");
    }

    [Fact]
    public void A_size_limit_below_one_is_a_bug_of_the_caller() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ReportReader(default));

    [Theory]
    [InlineData("no-such-file.txt")]
    [InlineData("no/such/folder/")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_path_that_is_not_there_is_a_failure(string path)
    {
        var failure = Reports.Read(path).OneFailure();
        failure.Path.ShouldBe(path);
        failure.Stage.ShouldBe("read");
    }

    [Fact]
    public void An_empty_folder_is_a_failure()
    {
        using var folder = new ReportFolder().With("reports.yaml", "reports:\n").With(".hidden.txt", "x").With("README.md", "x");
        folder.Read().OneFailure().Message.ShouldContain("holds no reports");
    }

    [Fact]
    public void Text_in_UTF_16_without_mark_is_told_by_its_zero_bytes()
    {
        foreach (bool bigEndian in new[] { false, true })
        {
            using var folder = new ReportFolder().With("a.txt", new UnicodeEncoding(bigEndian, false).GetBytes("Feu à bord – “ferry”"));
            folder.ReadOne().Text.ShouldBe("Feu à bord – “ferry”");
        }
    }

    [Fact]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text()
    {
        Encoding[] encodings = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true), new UTF32Encoding(true, true)];
        foreach (var encoding in encodings)
        {
            using var folder = new ReportFolder().With("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("Паром 🚢")]);
            folder.ReadOne().Text.ShouldBe("Паром 🚢");
        }
    }

    [Fact]
    public void Text_in_Windows_1252_is_told_by_what_UTF_8_cannot_hold()
    {
        byte[] content = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("The café’s owner said: “Too late.”");
        using var folder = new ReportFolder().With("a.txt", content);
        folder.ReadOne().Text.ShouldBe("The café’s owner said: “Too late.”");
    }

    [Fact]
    public void A_byte_that_fits_no_encoding_is_named_with_its_offset()
    {
        var failure = Reports.FailureFrom("a.txt", [.. "The caf"u8, 0xE9, .. " is "u8, 0x81, .. " closed"u8]);
        failure.Stage.ShouldBe("decode");
        failure.Message.ShouldBe("byte 0x81 at offset 12 fits neither UTF-8 nor Windows-1252; convert the file to UTF-8.");
    }

    [Fact]
    public void Text_of_another_script_in_an_undeclared_encoding_is_a_failure_and_no_garbage()
    {
        byte[] content = CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!.GetBytes("Паром загорелся во вторник");
        Reports.FailureFrom("a.txt", content).Message.ShouldContain("offset 0");
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xFF }, "0xFF at offset 4 is not UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0, 0, 0xD8, 0x61, 0 }, "at offset 4 is not UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x61, 0 }, "is not UTF-16")]
    public void Bytes_that_break_what_the_mark_announces_are_named(byte[] content, string reason) =>
        Reports.FailureFrom("a.txt", content).Message.ShouldContain(reason);

    [Fact]
    public void The_same_bytes_twice_are_one_document_and_a_failure()
    {
        using var folder = new ReportFolder().With("a.txt", Reports.Body).With("b.txt", Reports.Body).With("c.json", $$"""{"text":"{{Reports.Body}}"}""");
        var result = folder.Read();
        result.Documents.ShouldHaveSingleItem().Path.ShouldBe("a.txt");
        result.Failures.Select(failure => failure.Path).ShouldBe(["b.txt", "c.json"]);
        result.Failures.ShouldAllBe(failure => failure.Stage == "deduplicate" && failure.Message.Contains("a.txt"));
    }

    [Fact]
    public void Two_outlets_that_print_one_text_are_two_documents()
    {
        using var folder = new ReportFolder().With("a.txt", Reports.Body).With("b.txt", Reports.Body).With("c.txt", Reports.Body).With("d.txt", Reports.Body)
            .With("reports.yaml", "reports:\n  b.txt: { source: Post }\n  c.txt: { source: Courier }\n  d.txt: { source: post }\n");
        var result = folder.Read();
        result.Documents.Select(document => document.Path).ShouldBe(["b.txt", "c.txt"]);
        result.Failures.Select(failure => failure.Path).ShouldBe(["a.txt", "d.txt"]);
    }

    [Fact]
    public void One_bad_file_leaves_the_others()
    {
        using var folder = new ReportFolder().With("a.txt", "One.").With("b.txt", [0, 1, 2]).With("c.json", "{").With("d.html", "<html>").With("e.txt", "Two.");
        var result = folder.Read();
        result.Documents.Select(document => document.Path).ShouldBe(["a.txt", "e.txt"]);
        result.Failures.Select(failure => failure.Path).ShouldBe(["b.txt", "c.json:1", "d.html"]);
    }
}
