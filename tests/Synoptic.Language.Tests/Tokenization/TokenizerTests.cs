using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Tests.Tokenization;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("He didn't go.", "He|didn't|go|.")]
    [InlineData("Norway's ships; it's late", "Norway|'s|ships|;|it's|late")]
    [InlineData("the workers’ party", "the|workers|’|party")]
    [InlineData("15,000 of 3.5 at 10:30", "15,000|of|3.5|at|10:30")]
    [InlineData("A well-known man", "A|well-known|man")]
    [InlineData("It cost $15 or 5%.", "It|cost|$|15|or|5|%|.")]
    [InlineData("US$3bn", "US$|3bn")]
    [InlineData("See https://example.org/a?b=c, or write to a.b@example.org.", "See|https://example.org/a?b=c|,|or|write|to|a.b@example.org|.")]
    [InlineData("The U.S. at 5 p.m. on Sept. 4", "The|U.S.|at|5|p.m.|on|Sept.|4")]
    [InlineData("“Go,” he said—now -- go", "“|Go|,|”|he|said|—|now|--|go")]
    [InlineData("(AT&T) and 9/11", "(|AT&T|)|and|9/11")]
    [InlineData("Wait... no!!", "Wait|...|no|!!")]
    [InlineData("J. Roe got plan B.", "J.|Roe|got|plan|B|.")]
    [InlineData("minus -5 and the '90s", "minus|-5|and|the|'90s")]
    public void A_sentence_has_these_tokens(string text, string expected)
    {
        TokenLayer layer = new Tokenizer().Tokenize(text, new SentenceSplitter().Split(text));
        string.Join('|', layer.Tokens.Select(token => token.Span.Read(text))).ShouldBe(expected);
    }

    [Fact]
    public void Bidirectional_marks_outside_words_belong_to_no_token()
    {
        const string Text = "\u202eHe\u202c went";
        TokenLayer layer = new Tokenizer().Tokenize(Text, new SentenceSplitter().Split(Text));
        layer.Tokens.Select(token => token.Span.Read(Text)).ShouldBe(["He", "went"]);
    }
}
