using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Synoptic.Ingestion.Tests.Support;

namespace Synoptic.Ingestion.Tests;

public class ReadingProperties
{
    private static readonly string[] Names = ["a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a", "reports.yaml"];

    // Pieces that steer parsers into their corners, between bytes that steer them nowhere.
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"", ":", ",", "\"text\"", "\\ud800", "\\", "\n", "\r\n", "<p>", "</p>", "<article>", "<br>", "<script type=\"application/ld+json\">",
        "</script>", "&#0;", "&#xd800;", "<meta charset=utf-16>", "---\n", "title: x", "reports:", "  a.txt:\n", "- ", "# ", "> ", "| a | b |\n|---|---|\n", "By Jane Doe",
        "March 3, 2021", "PARIS (Agency) - ", "The ferry burned.", " ", "\u202e", "é", "\ufeff", "*", "![", "](", "2021-03-04T25:61:00Z", "99999999999999999999",
    ];

    [Fact]
    public void Any_bytes_yield_a_document_or_a_failure_and_never_an_exception()
    {
        var cases = from name in Gen.Elements(Names) from content in Gen.OneOf(Bytes(), Mixed()) select (name, content);
        Holds(cases, input =>
        {
            using var folder = new ReportFolder().With(input.name, input.content);
            var result = folder.Read();
            return result.Documents.Length + result.Failures.Length > 0 && result.Documents.All(document => document.Title is null or { Length: > 0 });
        });
    }

    [Fact]
    public void Any_text_of_a_plain_text_file_stays_as_it_is() => Holds(Text(), text =>
    {
        using var folder = new ReportFolder().With("a.txt", text);
        var result = folder.Read();
        return result.Failures.Length == 1 || result.Documents.Single().Text == text;
    });

    [Fact]
    public void Reading_twice_gives_the_same() => Holds(Mixed(), content =>
    {
        using var folder = new ReportFolder().With("a.html", content).With("b.md", content).With("c.txt", content);
        var first = folder.Read();
        var second = folder.Read();
        return first.Documents.SequenceEqual(second.Documents) && first.Failures.SequenceEqual(second.Failures);
    });

    private static Gen<byte[]> Bytes() => Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf();

    private static Gen<byte[]> Mixed() => Gen.OneOf(Gen.Elements(Pieces), Text())
        .ArrayOf()
        .Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)));

    private static Gen<string> Text() => Gen
        .OneOf(Gen.Choose(0x09, 0x0D), Gen.Choose(0x20, 0x7E), Gen.Choose(0xA0, 0xD7FF), Gen.Choose(0xE000, 0xFFFD), Gen.Choose(0x1F000, 0x1FAFF))
        .Select(char.ConvertFromUtf32)
        .ArrayOf()
        .Select(string.Concat)
        .Where(text => !text.StartsWith('\ufeff'));

    private static void Holds<T>(Gen<T> cases, Func<T, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20210304, 7), Prop.ForAll(cases.ToArbitrary(), property));
}
