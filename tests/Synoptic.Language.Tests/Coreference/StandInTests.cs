using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Coreference;

public sealed class StandInTests
{
    [Theory]
    [InlineData("Oslo said on Monday that the talks had failed.", "Oslo", "NOR")]
    [InlineData("The demand was rejected by Warsaw on Monday.", "Warsaw", "POL")]
    [InlineData("The White House announced a new policy on Monday.", "White House", "USA")]
    [InlineData("It is an awkward time for Warsaw, which wants to pass its law.", "Warsaw", "POL")]
    [InlineData("Not a word was said without Lisbon hearing of it first.", "Lisbon", "PRT")]
    [InlineData("The talks went on. Paris disclosed the list on Monday.", "Paris", "FRA")]
    [InlineData("The World Trade Organization met in May. Geneva recommends lower tariffs.", "Geneva", "World Trade Organization")]
    [InlineData("Oslo had not yet named its member of the court.", "Oslo", "NOR")]
    [InlineData("Warsaw was reluctant to sign the treaty.", "Warsaw", "POL")]
    [InlineData("The vote in Bavaria is in May. Munich rejects the plan.", "Munich", "Bavaria")]
    [InlineData("The OPEC ministers met in May. Vienna expects lower prices.", "Vienna", "OPEC")]
    [InlineData("Austria left the OPEC talks. Vienna expects lower prices.", "Vienna", "AUT")]
    public void A_seat_that_acts_stands_for_its_government(string text, string name, string country) =>
        MentionOf(text, name).StandsFor.ShouldBe(country);

    [Theory]
    [InlineData("The minister said in Oslo that the talks had failed.", "Oslo")]
    [InlineData("OSLO, May 7 (Northmark) - The minister said that the talks had failed.", "OSLO")]
    [InlineData("The train goes to Warsaw, which lies on the Vistula.", "Warsaw")]
    [InlineData("The talks in Warsaw failed on Monday.", "Warsaw")]
    [InlineData("Warsaw had a wet spring.", "Warsaw")]
    [InlineData("Lisbon hosted the games in May.", "Lisbon")]
    [InlineData("The delegates met in May. Geneva recommends its lake to them.", "Geneva")]
    [InlineData("Norway said on Monday that the talks had failed.", "Norway")]
    public void A_place_where_something_happens_stands_for_nothing(string text, string name) =>
        MentionOf(text, name).StandsFor.ShouldBeNull();

    private static Mention MentionOf(string text, string name) =>
        LanguagePipelineTests.Annotate(text).Parsed.Mentions.Single(mention => mention.Span.Read(text).EndsWith(name, StringComparison.Ordinal));
}
