using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;

namespace Synoptic.Tests.Briefs;

/// <summary>Which reports are counted for a quotation, and which sentence of it is shown.</summary>
public sealed class CarriedQuotesTests
{
    [Fact]
    public void A_report_that_works_the_words_into_its_own_sentence_is_counted()
    {
        string line = QuoteOf(
            "Bridge shut\n\n“We will mend the old bridge before the first frost of the winter,” said Ada Winslow, the mayor of Brinkwater.",
            "No way over\n\nAda Winslow, the mayor of Brinkwater, said that the council “will mend the old bridge before the first frost of the winter” and pay for it.");

        line.ShouldContain("(2 reports");
    }

    [Fact]
    public void The_sentence_that_most_reports_carry_is_shown()
    {
        string line = QuoteOf(
            "Bridge shut\n\n“We will mend the old bridge before the first frost of the winter. The people of the hill will not have to walk round by the mill and the meadows for another year,” said Ada Winslow, the mayor.",
            "No way over\n\n“We will mend the old bridge before the first frost of the winter,” said Ada Winslow, the mayor of Brinkwater.");

        line.ShouldContain("We will mend the old bridge");
        line.ShouldContain("(2 reports");
    }

    private static string QuoteOf(string one, string other) =>
        TellerTests.Write([one, other], new BriefOptions()).Lines.First(line => line.Section == BriefSections.Quotes).Text;
}
