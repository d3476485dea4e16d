using Synoptic.Language.Recognition;
using Synoptic.Language.Tests.Specs;

namespace Synoptic.Language.Tests.Recognition;

public sealed class NameRecognizerTests
{
    [Theory]
    [InlineData("We met Mohammed bin Salman there.", "Person: \"Mohammed bin Salman\"")]
    [InlineData("We met Bashar al-Assad there.", "Person: \"Bashar al-Assad\"")]
    [InlineData("It joined the Ministry of Health and Welfare then.", "Organization: \"Ministry of Health and Welfare\"")]
    [InlineData("The Coast Guard came.", "Organization: \"Coast Guard\"")]
    [InlineData("They came on Monday in May.", "")]
    [InlineData("People came. Nobody knew.", "")]
    [InlineData("He left South Korea.", "Location: \"South Korea\"")]
    [InlineData("Mr. Brown and Ms. Green left.", "Person: \"Brown\", titled \"Mr.\"|Person: \"Green\", titled \"Ms.\"")]
    public void A_text_has_these_names(string text, string expected) =>
        string.Join('|', SpecLines.Of("names", LanguagePipelineTests.Annotate(text))).ShouldBe(expected);

    [Theory]
    [InlineData("South Korea", "KOR", CountryWordKind.Name)]
    [InlineData("U.S.", "USA", CountryWordKind.Name)]
    [InlineData("UK", "GBR", CountryWordKind.Name)]
    [InlineData("Chinese", "CHN", CountryWordKind.Demonym)]
    [InlineData("Lisbon", "PRT", CountryWordKind.Capital)]
    [InlineData("Moscow", "RUS", CountryWordKind.Capital)]
    [InlineData("Türkiye", "TUR", CountryWordKind.Name)]
    public void The_country_lexicon_knows_names_peoples_and_capitals(string words, string code, CountryWordKind kind) =>
        CountryLexicon.Shipped.Find(words).ShouldBe(new CountryWord(kind, code));

    [Theory]
    [InlineData("us")]
    [InlineData("U.N.")]
    [InlineData("Atlantis")]
    public void The_country_lexicon_knows_no_other_words(string words) => CountryLexicon.Shipped.Find(words).ShouldBeNull();
}
