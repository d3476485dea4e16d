using Synoptic.Language.Morphology;

namespace Synoptic.Language.Tests.Morphology;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("passengers", "passenger")]
    [InlineData("classes", "class")]
    [InlineData("ponies", "poni")]
    [InlineData("Killed", "kill")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("falling", "fall")]
    [InlineData("agreed", "agree")]
    [InlineData("created", "create")]
    [InlineData("sing", "sing")]
    [InlineData("happy", "happi")]
    [InlineData("virus", "virus")]
    [InlineData("gas", "gas")]
    [InlineData("was", "was")]
    public void Inflection_comes_off_and_derivation_stays(string word, string stem) => Stemmer.Stem(word).ShouldBe(stem);

    [Fact]
    public void A_word_of_any_length_is_stemmed() => Stemmer.Stem(new string('a', 5000) + "ing").Length.ShouldBe(5000);
}
