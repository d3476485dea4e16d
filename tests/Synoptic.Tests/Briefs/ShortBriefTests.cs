using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;

namespace Synoptic.Tests.Briefs;

/// <summary>Which lines have a place in a brief, and in which order.</summary>
public sealed class ShortBriefTests
{
    private const string North =
        """
        Bridge shut after storm

        The council of Brinkwater closed the old bridge on 3 June 2024. Twelve cars were damaged by the storm. "We had no choice," said Ada Winslow, the mayor. Ada Winslow no longer expects the bridge to open this year. The ferry of Otto Brandl took 40 people over the river.
        """;

    private const string South =
        """
        Storm closes old bridge

        The council of Brinkwater closed the old bridge on 3 June 2024. Nine cars were damaged by the storm. "We had no choice," said Ada Winslow, the mayor. A school in Hollin was used as a shelter by 200 people.
        """;

    [Fact]
    public void A_brief_has_forty_lines_at_most_and_all_of_them_on_demand()
    {
        Brief brief = new BriefWriter(new BriefOptions { Lines = 3 }).Write(FerryStory.Update(), []);
        Brief whole = new BriefWriter(BriefOptions.All).Write(FerryStory.Update(), []);

        new BriefOptions().Lines.ShouldBe(40);
        brief.Lines.Count(line => line.Section != BriefSections.Reports).ShouldBe(3);
        brief.Lines.ShouldContain(line => line.Section == BriefSections.Conflicts);
        whole.Lines.ShouldContain(line => line.Section == BriefSections.Names);
        whole.Sections.ShouldAllBe(section => section.Lines == section.Found);
        brief.Sections.Sum(section => section.Lines).ShouldBe(3);
    }

    [Fact]
    public void No_line_tells_a_sentence_that_another_has_told()
    {
        Brief brief = TellerTests.Write([North, South], new BriefOptions());

        brief.Lines.Where(line => line.Section is BriefSections.Events or BriefSections.Quotes or BriefSections.Numbers or BriefSections.SingleSource)
            .SelectMany(line => line.Citations)
            .ShouldBeUnique();
    }

    [Fact]
    public void A_sentence_of_two_words_that_reports_say_twice_is_told_once()
    {
        const string First = "Night at Hollin\n\nThe bridge fell. Otto Brandl called the mayor from the ferry on 3 June 2024, and forty people waited at the quay.\n\nThe bridge fell. A school in Hollin was opened as a shelter by the council.\n";
        const string Second = "Storm in Brinkwater\n\nThe bridge fell. Ada Winslow met the pilots on 3 June 2024.\n\nThe bridge fell. Nine cars were damaged by the storm.\n";

        TellerTests.Write([First, Second], new BriefOptions()).Lines.Count(line => line.Text.StartsWith("The bridge fell.", StringComparison.Ordinal)).ShouldBe(1);
        TellerTests.Write([First, Second], BriefOptions.All).Lines.Count(line => line.Text.StartsWith("The bridge fell.", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void Five_copies_of_one_report_tell_nothing_twice_and_say_that_they_are_copies()
    {
        Brief brief = TellerTests.Write([.. Enumerable.Repeat(North, 5)], new BriefOptions());

        brief.Lines.Where(line => line.Section is not (BriefSections.Reports or BriefSections.Sharing)).Select(line => line.Text).ShouldBeUnique();
        brief.Lines.ShouldNotContain(line => line.Section == BriefSections.Conflicts);
        brief.Lines.Count(line => line.Section == BriefSections.Sharing).ShouldBe(1);
    }

    [Theory]
    [InlineData("Winslow", "no longer expects", "")]
    [InlineData("of sheltering in the", "shelter", "")]
    [InlineData("volcano school", "school in Hollin", "volcano")]
    [InlineData("volcano", "", "volcano")]
    public void A_topic_keeps_the_lines_about_it_and_says_what_it_found_nothing_on(string words, string found, string missing)
    {
        Brief brief = TellerTests.Write([North, South], new BriefOptions { Focus = words });
        BriefLine[] lines = [.. brief.Lines.Where(line => line.Section != BriefSections.Reports)];

        (lines.Length > 0).ShouldBe(found.Length > 0);
        lines.ShouldNotContain(line => line.Text.Contains("Nine cars", StringComparison.Ordinal));
        (found.Length == 0 || lines.Any(line => line.Text.Contains(found, StringComparison.Ordinal))).ShouldBeTrue();
        string.Join(' ', brief.Focus!.Missing).ShouldBe(missing);
        new BriefAudit().Check(brief).Failures.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(" , - ", false)]
    [InlineData("a", true)]
    [InlineData("30", true)]
    public void A_topic_needs_a_letter_or_a_digit(string words, bool isTopic) => BriefOptions.IsFocus(words).ShouldBe(isTopic);
}
