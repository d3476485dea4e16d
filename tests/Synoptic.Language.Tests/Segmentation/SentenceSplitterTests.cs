using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Tests.Segmentation;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("He left. She stayed.", 2)]
    [InlineData("Mr. Jones left.", 1)]
    [InlineData("It was 3.5 percent. Then 4.", 2)]
    [InlineData("J. K. Rowling wrote it.", 1)]
    [InlineData("The U.S. Senate voted.", 1)]
    [InlineData("He lives in the U.S. He is old.", 2)]
    [InlineData("At 5 p.m. Police came.", 2)]
    [InlineData("At 5 p.m. Monday they left.", 1)]
    [InlineData("At 5 p.m. they left.", 1)]
    [InlineData("No. 5 won. No. He lost.", 3)]
    [InlineData("Gen. Lee and Lt. Col. Roe met.", 1)]
    [InlineData("\"Go.\" He went.", 2)]
    [InlineData("\"Go!\" he said.", 1)]
    [InlineData("“It ended.”The man left.", 2)]
    [InlineData("Well ... he left. Well... He left.", 3)]
    [InlineData("1. Open the door.", 1)]
    [InlineData("One line\nAnother line", 2)]
    [InlineData("One\r\nTwo\rThree\u2028Four\u0085Five", 5)]
    [InlineData("e.g. Paris is big, i.e. Large.", 1)]
    [InlineData("Acme Inc. said so. Acme Corp. It failed.", 3)]
    [InlineData("東京。大阪。", 2)]
    [InlineData("   ", 0)]
    public void A_text_has_so_many_sentences(string text, int count) =>
        new SentenceSplitter().Split(text).Length.ShouldBe(count);

    [Fact]
    public void A_blank_line_parts_paragraphs_and_a_line_end_does_too() =>
        new SentenceSplitter().Split("A b.\nC d.\n\nE f. G h.").Select(sentence => sentence.Paragraph).ShouldBe([0, 1, 2, 2]);
}
