using System.Security.Cryptography;
using System.Text;
using Synoptic.Evaluation.World.Model;
using Synoptic.Evaluation.World.Reading;

namespace Synoptic.Evaluation.Tests.World;

public sealed class WorldReaderTests
{
    private const int Rows = 12;

    [Fact]
    public void A_passage_has_reports_and_lines()
    {
        WorldPassage passage = Read(
            "# The heading",
            "Prose.",
            "## 02-99 A title (domain, country)",
            "Report a: 1937-05-12, source Ford Gazette, family Ford Press, byline Andes Wire, title A bridge",
            "> One paragraph.",
            "> Another.",
            "Report b: undated",
            "> B.",
            "- may event CONSULT|AGREE: trigger = see|saw; time? = 1937-05-10").Passages.ShouldHaveSingleItem();

        (passage.Id, passage.Row, passage.Heading, passage.Text).ShouldBe(("02-99", 2, "The heading", "One paragraph.\nAnother.\nB."));
        passage.Reports[0].ShouldBe(new WorldReport("a", new DateOnly(1937, 5, 12), "Ford Gazette", "Ford Press", "Andes Wire", "A bridge", "One paragraph.\nAnother."));
        passage.Reports[1].ShouldBe(new WorldReport("b", null, null, null, null, null, "B."));
        WorldLine line = passage.Lines.ShouldHaveSingleItem();
        (line.Bearing, line.Key).ShouldBe((LineBearing.Allowed, "event CONSULT"));
        line.Types.ShouldBe(["CONSULT", "AGREE"]);
        line.Slots.Select(slot => (slot.Name, slot.IsOptional, slot.Value)).ShouldBe([("trigger", false, "see|saw"), ("time", true, "1937-05-10")]);
        line.Slots[0].Alternatives.ShouldBe(["see", "saw"]);
    }

    [Theory]
    [InlineData("- relation: from = Ann", "line 4: 'relation' is no class")]
    [InlineData("- shape: from = Ann", "line 4: 'shape' is no class")]
    [InlineData("- shift: colour = red", "line 4: 'colour = red' is no slot of shift")]
    [InlineData("- quantity: value = many", "line 4: 'value = many' holds no number")]
    [InlineData("Report: yesterday", "line 4: the report has no date")]
    public void A_fault_is_named_and_its_passage_left_out(string line, string problem)
    {
        WorldReading reading = Read("## 01-01 A title (x, y)", "Report: undated", "> A.", line);

        reading.Passages.ShouldBeEmpty();
        reading.Problems.ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Fact]
    public void Every_passage_to_work_with_can_be_read_and_belongs_there()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Root(), "tests", "specs", "world", "work"), "*.md").Order(StringComparer.Ordinal)];
        WorldReading[] readings = [.. files.Select(file => WorldReader.Read(File.ReadLines(file)))];
        WorldPassage[] passages = [.. readings.SelectMany(reading => reading.Passages)];

        readings.SelectMany(reading => reading.Problems).ShouldBeEmpty();
        passages.Select(passage => passage.Row).Distinct().ShouldBe(Enumerable.Range(1, Rows));
        passages.Select(passage => passage.Id).ShouldBeUnique();
        passages.Where(passage => SHA256.HashData(Encoding.UTF8.GetBytes(passage.Text))[0] % 2 != 0).Select(passage => passage.Id).ShouldBeEmpty();
    }

    private static WorldReading Read(params string[] lines) => WorldReader.Read(lines);

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Synoptic.slnx")))
        {
            folder = Path.GetDirectoryName(folder).ShouldNotBeNull();
        }

        return folder;
    }
}
