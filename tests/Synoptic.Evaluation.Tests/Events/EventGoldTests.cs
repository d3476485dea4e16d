using Synoptic.Evaluation.Events;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Events;

public sealed class EventGoldTests
{
    private const string Header = "id\tsentence\tmarked_sentence\tgold_root\tnote";

    [Theory]
    [InlineData("", EventGoldForm.Unknown)]
    [InlineData(Header, EventGoldForm.MarkedSentences)]
    [InlineData("""{"text": "A", "source": null, "type": "AID", "target": "FRA"}""", EventGoldForm.CodedTexts)]
    [InlineData("""{"text": "A", "statements": []}""", EventGoldForm.Unknown)]
    public void The_form_of_a_file_is_told_by_its_first_line(string line, EventGoldForm form) =>
        EventGold.FormOf(["", line]).ShouldBe(form);

    [Fact]
    public void Marks_are_taken_out_of_a_sentence_and_become_spans()
    {
        MarkedSentence sentence = MarkedSentenceReader.Read([Header, "7\tx\t<t>Ann</t> was met by <s>Bo</s> and <s>Cy</s>.\tCONSULT\t\r"]).Items.ShouldHaveSingleItem();

        sentence.Text.ShouldBe("Ann was met by Bo and Cy.");
        sentence.Sources.ShouldBe([new TextSpan(15, 17), new TextSpan(22, 24)]);
        sentence.Targets.ShouldBe([new TextSpan(0, 3)]);
        sentence.Type.ShouldBe("CONSULT");
    }

    [Fact]
    public void A_row_without_a_type_is_named_with_its_line_and_left_out()
    {
        var read = MarkedSentenceReader.Read([Header, "7\tx\tA <s>b</s>.", "8\tx\tA <s>b</s>.\tAID\t"]);

        read.Items.Length.ShouldBe(1);
        read.Problems.ShouldHaveSingleItem().ShouldStartWith("line 2: has no type in column 4");
    }

    [Fact]
    public void Lines_with_one_text_are_one_text_with_several_events()
    {
        CodedText text = CodedTextReader.Read(
        [
            """{"text": "A met B.", "source": "AAA", "type": "CONSULT", "target": "BBB"}""",
            """{"text": "A met B.", "source": "BBB", "type": "CONSULT", "target": null}""",
        ]).Items.ShouldHaveSingleItem();

        text.Events.ShouldBe([new CodedEvent("AAA", "CONSULT", "BBB"), new CodedEvent("BBB", "CONSULT", null)]);
    }
}
