using Synoptic.Language.Model;
using Synoptic.Language.Tests.Specs;

namespace Synoptic.Language.Tests.Attribution;

public sealed class StatementAttributorTests
{
    [Theory]
    [InlineData("“We lost,” said Anna Berg, the coach.", "Direct: We lost,; Said by \"Anna Berg, the coach\" (Named); speaker \"Anna Berg\"")]
    [InlineData("Anna Berg said: «We lost it all.»", "Direct: We lost it all.; Said by \"Anna Berg\" (Named); speaker \"Anna Berg\"")]
    [InlineData("\"If it breaks,\" Anna Berg said, \"we will fix it.\"", "Direct: If it breaks, ... we will fix it.; Said by \"Anna Berg\" (Named); speaker \"Anna Berg\"")]
    [InlineData("A spokesman for the Ministry of Health said the vaccine was safe.", "Indirect: the vaccine was safe; Said by \"A spokesman for the Ministry of Health\" (UnnamedOfficial)")]
    [InlineData("State media, citing a health ministry spokesman, said four of the miners had reached the surface.", "Indirect: four of the miners had reached the surface; Said by \"a health ministry spokesman\" (UnnamedOfficial), then Cited by \"State media\" (UnnamedGroup)")]
    [InlineData("Anna Berg said the plan was “a disaster” for all.", "Mixed: the plan was “a disaster” for all; Said by \"Anna Berg\" (Named); speaker \"Anna Berg\"")]
    [InlineData("The New York Post reported that the dam was safe.", "Indirect: that the dam was safe; Reported by \"The New York Post\" (Named); speaker \"New York Post\"")]
    [InlineData("The workers' 'golden' year ended.", "")]
    public void A_text_has_these_statements(string text, string expected) =>
        string.Join('|', SpecLines.Of("statements", LanguagePipelineTests.Annotate(text))).ShouldBe(expected);

    [Fact]
    public void A_speaker_goes_before_whom_it_is_known_through()
    {
        const string Text = "The palace dismissed the rumour, and an aide said, \"nobody in this house has ever thought of it,\" according to Reuters.";
        Statement statement = LanguagePipelineTests.Annotate(Text).Statements.Single(found => found.Kind is StatementKind.Direct);
        statement.Chain[0].Parties.ShouldHaveSingleItem().Span.Read(Text).ShouldBe("an aide");
        statement.Chain[^1].Kind.ShouldBe(StepKind.AccordingTo);
    }

    [Theory]
    [InlineData("Anna Berg declined to comment on the sale.", true)]
    [InlineData("Neither minister mentioned the sale.", true)]
    [InlineData("Nobody confirmed that the sale was over.", true)]
    [InlineData("Anna Berg said the sale was over.", false)]
    public void What_was_not_said_is_negative(string text, bool negative) =>
        LanguagePipelineTests.Annotate(text).Statements.ShouldHaveSingleItem().Negative.ShouldBe(negative);

    [Fact]
    public void Whom_the_speaker_told_is_the_addressee()
    {
        const string Text = "Anna Berg told reporters that the dam was safe.";
        LanguagePipelineTests.Annotate(Text).Statements.ShouldHaveSingleItem().Addressee!.Span.Read(Text).ShouldBe("reporters");
    }

    [Theory]
    [InlineData("By the governor's own reckoning, half of the wells are dry.", StepKind.Estimated, "the governor's")]
    [InlineData("The fair drew 4,000 visitors, by the police count.", StepKind.Estimated, "the police")]
    [InlineData("In the words of Anna Berg, \"a harbour is a promise to the sea.\"", StepKind.AccordingTo, "Anna Berg")]
    [InlineData("Residents were warned by the mayor that the dam was weak.", StepKind.Said, "the mayor")]
    [InlineData("An accusation by two miners that the gauges were broken is being studied.", StepKind.Said, "two miners")]
    [InlineData("Ferry fares to rise again in May: ministry", StepKind.Said, "ministry")]
    [InlineData("Rail strike to last until June - union leader", StepKind.Said, "union leader")]
    [InlineData("Anna Berg, a nurse at the clinic and a mother of two, said that the road was closed.", StepKind.Said, "Anna Berg, a nurse at the clinic and a mother of two")]
    [InlineData("Anna Berg is wary of loans and expects prices to fall.", StepKind.Said, "Anna Berg")]
    public void A_step_has_one_party(string text, StepKind kind, string party)
    {
        AttributionStep step = LanguagePipelineTests.Annotate(text).Statements.ShouldHaveSingleItem().Chain.ShouldHaveSingleItem();
        step.Kind.ShouldBe(kind);
        step.Parties.ShouldHaveSingleItem().Span.Read(text).ShouldBe(party);
    }

    [Theory]
    [InlineData("“The lamps were lit before the shift began,” Anna Berg, Northern Ore's chief executive, told me.", "Anna Berg, Northern Ore's chief executive")]
    [InlineData("\"We will open the gate only if the rain stops,\" Paul Weber, the acting director, told a news conference.", "Paul Weber, the acting director")]
    [InlineData("“A road is not a river,” Major Olaf Hansen, who speaks for the fire service, had answered in advance.", "Major Olaf Hansen, who speaks for the fire service")]
    [InlineData("Peter Lind, who runs the ferry and who told the council that “no one has fallen from our bridge”, left early.", "Peter Lind, who runs the ferry")]
    public void What_tells_of_the_speaker_between_commas_is_not_what_was_said(string text, string party)
    {
        Statement statement = LanguagePipelineTests.Annotate(text).Statements.Single(found => !found.Quoted.IsEmpty);
        statement.Chain[0].Parties.ShouldHaveSingleItem().Span.Read(text).ShouldBe(party);
        statement.Quoted.ShouldHaveSingleItem().Read(text).ShouldNotContain("”");
    }

    [Fact]
    public void A_quotation_behind_because_belongs_to_what_was_said_before()
    {
        const string Text = "Eva Stern says that she has given up on pills, because “you cannot heal a whole town”.";
        LanguagePipelineTests.Annotate(Text).Statements.ShouldHaveSingleItem().Quoted.ShouldHaveSingleItem().Read(Text).ShouldBe("you cannot heal a whole town");
    }

    [Fact]
    public void Who_cites_a_fact_says_it() =>
        LanguagePipelineTests.Annotate("Anna Berg cited the long delay as the reason for the sale.").Statements.ShouldHaveSingleItem().Chain.ShouldHaveSingleItem().Kind.ShouldBe(StepKind.Said);

    [Theory]
    [InlineData("The Daily Courier reported that the valve was stuck. It cites two engineers.", "Said by \"two engineers\" (UnnamedOfficial), then Cited by \"The Daily Courier\" (Named)")]
    [InlineData("The roof is safe, Anna Berg said in an interview with the weekly Kompass.", "Said by \"Anna Berg\" (Named), then Reported by \"the weekly Kompass\" (Named)")]
    [InlineData("Baker hid the ledger in an oven, jury told", "Told by \"\" (None)")]
    [InlineData("The minister said she would leave, reports Harbour Weekly.", "Reported by \"Harbour Weekly\" (Named)")]
    [InlineData("The flock, estimated by wardens at 6,000, left before dawn.", "Estimated by \"wardens\" (UnnamedOfficial)")]
    [InlineData("Farmers have written to the governor, complaining that the river smells.", "Wrote by \"Farmers\" (UnnamedGroup)")]
    public void A_statement_came_by_these_steps(string text, string expected) =>
        string.Join('|', SpecLines.Of("statements", LanguagePipelineTests.Annotate(text))).ShouldContain(expected);

    [Fact]
    public void What_another_says_on_the_other_side_is_no_part_of_the_first_words()
    {
        const string Text = "The miners said the shaft was flooded, while the company said the pumps were running.";
        LanguagePipelineTests.Annotate(Text).Statements.Select(statement => statement.Chain.Length).ShouldBe([1, 1]);
    }
}
