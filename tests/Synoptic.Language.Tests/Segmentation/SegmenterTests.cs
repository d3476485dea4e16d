using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Tests.Segmentation;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("He didn't go.", "He|didn't|go|.")]
    [InlineData("A well-known man", "A|well|-|known|man")]
    [InlineData("John's boat, the workers' party", "John's|boat|,|the|workers'|party")]
    [InlineData("Ask at https://example.org/a?b=c, please.", "Ask|at|https://example.org/a?b=c|,|please|.")]
    [InlineData("👍🏽👍 🇫🇷🇩🇪 👩‍👧!", "👍🏽|👍|🇫🇷|🇩🇪|👩‍👧|!")]
    [InlineData("東京。大阪。", "東京|。|大阪|。")]
    public void A_text_has_these_tokens(string text, string expected)
    {
        TokenLayer layer = new Segmenter().Segment(text);
        string.Join('|', layer.Tokens.Select(token => token.Span.Read(text))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("I couldn’t've known", "I|could|n’t|'ve|known")]
    [InlineData("She cannot, gonna", "She|can|not|,|gon|na")]
    [InlineData("John's and the workers' party", "John|'s|and|the|workers|'|party")]
    [InlineData("DON'T", "DO|N'T")]
    public void A_token_has_these_words(string text, string expected)
    {
        TokenLayer layer = new Segmenter().Segment(text);
        string.Join('|', layer.Words.Select(word => word.Span.Read(text))).ShouldBe(expected);
        layer.Words.ShouldAllBe(word => layer.Tokens[word.Token].Span.Contains(word.Span));
    }

    [Theory]
    [InlineData(0, "is no segmenter model")]
    [InlineData(6, "has version")]
    [InlineData(8, "header says")]
    [InlineData(20, "damaged")]
    [InlineData(-1, "damaged")]
    public void A_damaged_model_is_named_with_what_to_do(int place, string fault)
    {
        byte[] file = SegmenterFile.Write([1, -1], [2, 3, 4, 5]);
        file[place < 0 ? file.Length + place : place] ^= 0x55;
        string message = Should.Throw<InvalidDataException>(() => SegmenterFile.Read(file, "some.bin")).Message;
        message.ShouldContain("'some.bin'");
        message.ShouldContain(fault);
        message.ShouldContain("train it again");
    }
}
