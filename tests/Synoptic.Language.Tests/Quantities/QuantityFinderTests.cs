using Synoptic.Language.Tests.Specs;

namespace Synoptic.Language.Tests.Quantities;

public sealed class QuantityFinderTests
{
    [Theory]
    [InlineData("as many as 30 men", "\"as many as 30\" is ... to 30, of \"men\" (UpTo)")]
    [InlineData("fewer than 30 men", "\"fewer than 30\" is ... to 30, of \"men\" (LessThan)")]
    [InlineData("30 or more men", "\"30 or more\" is 30 to ..., of \"men\" (AtLeast)")]
    [InlineData("twenty-three miners", "\"twenty-three\" is 23, of \"miners\" (Exact)")]
    [InlineData("a hundred and five ships", "\"a hundred and five\" is 105, of \"ships\" (Exact)")]
    [InlineData("tens of thousands of fans", "\"tens of thousands\" is 20000 to ..., of \"fans\" (AtLeast)")]
    [InlineData("12 to 15 people", "\"12 to 15\" is 12 to 15, of \"people\" (Exact)")]
    [InlineData("12-15 people", "\"12-15\" is 12 to 15, of \"people\" (Exact)")]
    [InlineData("£1.2m", "\"£1.2m\" is 1200000 GBP (Exact)")]
    [InlineData("30 degrees Celsius", "\"30 degrees Celsius\" is 30 °C (Exact)")]
    [InlineData("50 square miles", "\"50 square miles\" is 129499405.5168 m2 (Exact)")]
    [InlineData("one man", "\"one\" is 1, of \"man\" (Exact)")]
    [InlineData("one of them", "")]
    [InlineData("one of the largest debates", "")]
    [InlineData("no one came", "")]
    [InlineData("Article 5 says", "")]
    [InlineData("on flight 370", "")]
    [InlineData("a 3-0 win", "")]
    [InlineData("six years", "")]
    [InlineData("their sixth meeting", "\"sixth\" is 6 ordinal, of \"meeting\" (Exact)")]
    [InlineData("a man aged 34", "\"34\" is 34 year (Exact)")]
    [InlineData("call +44 20 7946 0958", "")]
    public void A_text_has_this_quantity(string text, string expected) =>
        string.Join('|', SpecLines.Of("quantities", LanguagePipelineTests.Annotate(text))).ShouldBe(expected);
}
