using Synoptic.Language.Actors;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Tests.Actors;

public sealed class ActorCoderTests
{
    [Theory]
    [InlineData("Peru condemned the attack.", "Peru", "PER")]
    [InlineData("The French foreign minister left on Monday.", "minister", "FRA")]
    [InlineData("Iranian Foreign Minister Javad Karimi arrived in Oslo.", "Karimi", "IRN")]
    [InlineData("A Tunisian court has jailed two students.", "court", "TUN")]
    [InlineData("Troops from Chad crossed the river.", "Troops", "TCD")]
    [InlineData("The U.S. Supreme Court rejected the appeal.", "Court", "USA")]
    [InlineData("President Ana Torres of Ecuador signed the law.", "Torres", "ECU")]
    [InlineData("North Korean diplomats left the room.", "diplomats", "PRK")]
    [InlineData("Kenya's president met farmers.", "president", "KEN")]
    [InlineData("Marta Lind, the Swedish envoy, left the talks.", "Lind", "SWE")]
    [InlineData("A court in Guyana has issued arrest warrants.", "court", "GUY")]
    [InlineData("The Kenyan president spoke in Oslo. Later the president left.", "president", "KEN")]
    [InlineData("A spokesman for the Greek army denied it.", "spokesman", "GRC")]
    [InlineData("The Knesset passed the bill.", "Knesset", "ISR")]
    [InlineData("Taliban fighters attacked the post.", "fighters", "AFG")]
    [InlineData("The Bank of England raised rates.", "Bank", "GBR")]
    [InlineData("Israelis protested in the streets.", "Israelis", "ISR")]
    [InlineData("Saudi Arabian officials arrived.", "officials", "SAU")]
    [InlineData("Police in Lyon arrested three men.", "Police", "FRA")]
    [InlineData("President Putin met farmers.", "Putin", "RUS")]
    [InlineData("Poland sent its ministers home.", "ministers", "POL")]
    public void A_participant_has_the_country_that_it_is_or_acts_for(string text, string word, string country) =>
        CountryOf(text, word).ShouldBe(country);

    [Theory]
    [InlineData("The minister left on Monday.", "minister")]
    [InlineData("Coach Rubio met farmers.", "Rubio")]
    [InlineData("The president spoke in Spanish.", "president")]
    [InlineData("The failure of the Iraq invasion pleased nobody.", "failure")]
    [InlineData("Pro-Russian protesters gathered.", "protesters")]
    [InlineData("The United Nations welcomed the truce.", "Nations")]
    [InlineData("Who will come, they asked.", "Who")]
    [InlineData("Troops in Mali were attacked.", "Troops")]
    public void What_the_text_does_not_tell_is_null(string text, string word) => CountryOf(text, word).ShouldBeNull();

    [Theory]
    [InlineData(2001, "DEU")]
    [InlineData(2012, null)]
    public void A_person_stands_for_the_country_while_in_office(int year, string? country) =>
        CountryOf("Gerhard Schroder met farmers.", "Schroder", new DateOnly(year, 6, 1)).ShouldBe(country);

    private static string? CountryOf(string text, string word, DateOnly? day = null)
    {
        AnnotatedDocument document = LanguagePipelineTests.Annotate(text, day);
        PredicateLayer layer = new PredicateReader().Read(document.Attributed);
        int offset = text.LastIndexOf(word, StringComparison.Ordinal);
        int index = document.Parsed.Words.Select(each => each.Form.Span.Start).ToList().IndexOf(offset);
        return new ParticipantReader(layer).Read(index).Country;
    }
}
