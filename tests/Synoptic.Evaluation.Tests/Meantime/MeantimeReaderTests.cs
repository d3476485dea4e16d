using Synoptic.Evaluation.Meantime;
using Synoptic.Evaluation.Meantime.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Meantime;

public sealed class MeantimeReaderTests
{
    private const string Xml =
        """
        <?xml version="1.0" ?><Document doc_id="1" doc_name="1_Mill" lang="en">
        <token number="0" sentence="0" t_id="1">Mill</token><token number="1" sentence="0" t_id="2">sold</token>
        <token number="2" sentence="1" t_id="3">May</token><token number="3" sentence="1" t_id="4">4</token>
        <token number="4" sentence="1" t_id="5">,</token><token number="5" sentence="1" t_id="6">2005</token>
        <token number="6" sentence="2" t_id="7">``</token><token number="7" sentence="2" t_id="8">We</token>
        <token number="8" sentence="2" t_id="9">did</token><token number="9" sentence="2" t_id="10">n't</token>
        <token number="10" sentence="2" t_id="11">pay</token><token number="11" sentence="2" t_id="12">US$</token>
        <token number="12" sentence="2" t_id="13">40</token><token number="13" sentence="2" t_id="14">or</token>
        <token number="14" sentence="2" t_id="15">#</token><token number="15" sentence="2" t_id="16">20</token>
        <token number="16" sentence="2" t_id="17">''</token><token number="17" sentence="2" t_id="18">.</token>
        <Markables>
        <EVENT_MENTION aspect="" certainty="CERTAIN" m_id="1" modality="" polarity="NEG" pos="VERB" pred="pay" special_cases="NONE" tense="PAST" time="NON_FUTURE"><token_anchor t_id="11"/></EVENT_MENTION>
        <VALUE m_id="3" type="MONEY"><token_anchor t_id="15"/><token_anchor t_id="16"/></VALUE>
        <VALUE m_id="2" type="MONEY"><token_anchor t_id="12"/><token_anchor t_id="13"/></VALUE>
        <TIMEX3 functionInDocument="CREATION_TIME" m_id="4" type="DATE" value="2005-05-04"><token_anchor t_id="3"/><token_anchor t_id="6"/></TIMEX3>
        <EVENT m_id="9" class="OTHER"/>
        </Markables></Document>
        """;

    [Fact]
    public void The_text_is_put_together_as_it_was_printed()
    {
        MeantimeDocument document = MeantimeReader.Read(Xml);

        document.Text.ShouldBe("Mill sold\n\nMay 4, 2005\n\n\"We didn't pay US$40 or £20\".");
        document.Sentences.Select(sentence => sentence.Read(document.Text)).ShouldBe(["Mill sold", "May 4, 2005", "\"We didn't pay US$40 or £20\"."]);
        document.Annotated.ShouldBe(new TextSpan(0, document.Text.Length));
    }

    [Fact]
    public void Marks_are_stretches_of_the_text_in_its_order()
    {
        MeantimeDocument document = MeantimeReader.Read(Xml);

        document.Values.Select(value => value.Span.Read(document.Text)).ShouldBe(["US$40", "£20"]);
        document.Times.ShouldHaveSingleItem().Span.Read(document.Text).ShouldBe("May 4, 2005");
        document.Published.ShouldBe(new DateOnly(2005, 5, 4));
        document.Events.ShouldHaveSingleItem().ShouldBe(
            new MeantimeEvent(document.Events[0].Span, "CERTAIN", "NEG", "NON_FUTURE", "PAST", "", "NONE", "VERB", "pay"));
        document.Events[0].Span.Read(document.Text).ShouldBe("pay");
    }

    [Fact]
    public void A_mark_of_a_token_that_is_not_there_is_a_fault_of_the_file()
    {
        Should.Throw<FormatException>(() => MeantimeReader.Read(Xml.Replace("<token_anchor t_id=\"11\"/>", "<token_anchor t_id=\"99\"/>", StringComparison.Ordinal)))
            .Message.ShouldContain("99");
    }
}
