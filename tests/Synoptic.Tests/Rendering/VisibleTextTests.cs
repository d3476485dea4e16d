using System.Globalization;
using System.Text;
using Synoptic.Rendering;

namespace Synoptic.Tests.Rendering;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain words, 12 % – “quoted”", "plain words, 12 % – “quoted”")]
    [InlineData("Łódź, 平壌, Київ, ❤️ 😀", "Łódź, 平壌, Київ, ❤️ 😀")]
    [InlineData("a\tb\nc\r\nd\re", "a b c d e")]
    [InlineData("\e[31m", "\ufffd[31m")]
    [InlineData("a\u202eb\u200bc\u00add", "a\ufffdb\ufffdc\ufffdd")]
    [InlineData("a\u2028b\u2029c\u0085d", "a\ufffdb\ufffdc\ufffdd")]
    [InlineData("\U000e0041\U000e0100\u3164\u034f\u2800", "\ufffd\ufffd\ufffd\ufffd\ufffd")]
    public void Shows_what_can_be_seen_and_marks_what_cannot(string text, string shown) =>
        VisibleText.Line(text).ShouldBe(shown);

    /// <summary>A fact of its own, because attributes cannot hold half a pair.</summary>
    [Fact]
    public void Marks_halves_of_pairs() => VisibleText.Line("\ud800a\udc00").ShouldBe("\ufffda\ufffd");

    [Fact]
    public void Every_character_of_Unicode_comes_out_visible()
    {
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            string text = codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
            Rune shown = VisibleText.Line(text).EnumerateRunes().ShouldHaveSingleItem();
            Rune.GetUnicodeCategory(shown).ShouldNotBeOneOf(
                UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.Surrogate, UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator);
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Is_the_same_when_done_twice(string text) =>
        VisibleText.Line(VisibleText.Line(text)).ShouldBe(VisibleText.Line(text));
}
