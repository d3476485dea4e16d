using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Briefs.Json;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;

namespace Synoptic.Tests.Briefs;

public sealed class BriefJsonTests
{
    private static readonly Brief Ferry = new BriefWriter(new BriefOptions()).Write(FerryStory.Update(), []);

    [Fact]
    public void A_brief_that_is_read_back_writes_the_same_bytes()
    {
        byte[] written = BriefJson.Write(Ferry);
        BriefJson.Write(BriefJson.Read(written)).ShouldBe(written);
    }

    [Fact]
    public void The_same_update_gives_the_same_bytes() =>
        BriefJson.Write(new BriefWriter(new BriefOptions()).Write(FerryStory.Update(), [])).ShouldBe(BriefJson.Write(Ferry));

    [Fact]
    public void The_bytes_have_no_byte_order_mark_and_end_in_one_line_feed()
    {
        byte[] written = BriefJson.Write(Ferry);
        written[0].ShouldBe((byte)'{');
        written[^2].ShouldBe((byte)'}');
        written[^1].ShouldBe((byte)'\n');
        written.ShouldNotContain((byte)'\r');
    }

    [Fact]
    public void What_is_unknown_is_null_where_the_form_always_has_the_property_and_absent_where_it_is_optional()
    {
        JsonNode brief = JsonNode.Parse(BriefJson.Write(Ferry))!;
        JsonObject document = brief["documents"]![2]!.AsObject();
        document.ContainsKey("source").ShouldBeTrue();
        document["source"].ShouldBeNull();
        document.ContainsKey("publishedAt").ShouldBeTrue();
        brief["statements"]![2]!.AsObject().ContainsKey("speaker").ShouldBeFalse();
        brief["quantities"]![0]!.AsObject().ContainsKey("unit").ShouldBeTrue();
    }

    [Fact]
    public void Letters_of_every_script_stand_as_they_are() =>
        Encoding.UTF8.GetString(BriefJson.Write(WithText("Пётр 北京 – é"))).ShouldContain("Пётр 北京 – é");

    [Fact]
    public void Nothing_that_acts_on_a_screen_or_a_page_is_written_raw()
    {
        string acting = string.Concat(Enumerable.Range(0, 0x10000).Select(unit => (char)unit).Where(Acts));
        string written = Encoding.UTF8.GetString(BriefJson.Write(WithText(acting + "<script>&'\U000E0041")));
        written.Where(character => character != '\n').ShouldNotContain(character => Acts(character));
        written.ShouldNotContain("<script>");
        written.ShouldNotContain("\U000E0041");
        BriefJson.Read(Encoding.UTF8.GetBytes(written)).Documents[0].Text.ShouldBe(acting + "<script>&'\U000E0041");
    }

    [Fact]
    public void A_lone_surrogate_becomes_one_code_unit_so_that_offsets_stay_exact()
    {
        Brief read = BriefJson.Read(BriefJson.Write(WithText("a\uD800b\uDC00c😀")));
        read.Documents[0].Text.ShouldBe("a\uFFFDb\uFFFDc😀");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"version\":null}")]
    [InlineData("[1]")]
    [InlineData("{\"version\":\"1\",\"more\":1}")]
    public void What_is_not_a_brief_is_refused(string json) =>
        Should.Throw<JsonException>(() => BriefJson.Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("documents", "text")]
    [InlineData("documents", "source")]
    [InlineData("lines", "citations")]
    [InlineData("claims", "evidence")]
    public void A_record_without_a_property_that_is_always_written_is_refused(string records, string property)
    {
        JsonNode brief = JsonNode.Parse(BriefJson.Write(Ferry))!;
        brief[records]![0]!.AsObject().Remove(property).ShouldBeTrue();
        Should.Throw<JsonException>(() => BriefJson.Read(Encoding.UTF8.GetBytes(brief.ToJsonString())));
    }

    private static bool Acts(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;

    private static Brief WithText(string text) =>
        Ferry with { Documents = ImmutableArray.Create(Ferry.Documents[0] with { Text = text, Length = text.Length }) };
}
