using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Numbers;

namespace Synoptic.Language.Tests.Quantities;

public sealed class NumberGrammarTests
{
    [Theory]
    [InlineData("15,000", 15_000)]
    [InlineData("12,34,567.89", 1_234_567.89)]
    [InlineData("10 000", 10_000)]
    [InlineData("2 1/2", 2.5)]
    [InlineData("1½", 1.5)]
    [InlineData("-4/5", -0.8)]
    [InlineData("1.3e6", 1_300_000)]
    [InlineData("10k", 10_000)]
    [InlineData("25 lakh", 2_500_000)]
    [InlineData("4 thousand 3 hundred and 21", 4_321)]
    [InlineData("twenty-three", 23)]
    [InlineData("a hundred and five thousand", 105_000)]
    [InlineData("two thousand and two hundred", 2_200)]
    [InlineData("twenty-one trillion and three hundred", 21_000_000_000_300)]
    [InlineData("two and a half million", 2_500_000)]
    [InlineData("one million and a half", 1_500_000)]
    [InlineData("half a dozen", 6)]
    [InlineData("three quarters of a million", 750_000)]
    [InlineData("minus five point five", -5.5)]
    [InlineData("two hundred point zero three", 200.03)]
    [InlineData("three-quarters", 0.75)]
    [InlineData("nine in ten", 0.9)]
    [InlineData("two dozen", 24)]
    public void Words_and_digits_are_one_number(string text, double value)
    {
        AtomText atoms = new(text, 0, text.Length);

        NumberReading number = NumberGrammar.Read(atoms, 0).ShouldNotBeNull();
        number.Value.ShouldBe((decimal)value);
        number.End.ShouldBe(atoms.Count);
    }

    [Theory]
    [InlineData("192.168.1.2")]
    [InlineData("10:30")]
    [InlineData("5/17/2018")]
    [InlineData("million")]
    [InlineData("a")]
    [InlineData("scores")]
    [InlineData("9999999999999999999999999999")]
    public void Codes_and_lone_words_are_no_number(string text) => NumberGrammar.Read(new AtomText(text, 0, text.Length), 0).ShouldBeNull();
}
