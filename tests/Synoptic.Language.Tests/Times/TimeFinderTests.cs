using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Times;

public sealed class TimeFinderTests
{
    private static readonly DateOnly Thursday = new(2025, 9, 4);

    [Theory]
    [InlineData("on September 3, 2025", "2025-09-03")]
    [InlineData("on 3rd of September 2025", "2025-09-03")]
    [InlineData("on Wednesday, Sept. 3, 2025", "2025-09-03")]
    [InlineData("on 2025-09-03", "2025-09-03")]
    [InlineData("on 23/9/2025", "2025-09-23")]
    [InlineData("on 3/9/2025", "")]
    [InlineData("on 31 February 2025", "2025-02")]
    [InlineData("in September 2025", "2025-09")]
    [InlineData("from September 3-5, 2025", "2025-09-03|2025-09-05")]
    [InlineData("They met on December 30", "2024-12-30")]
    [InlineData("They will meet on January 3", "2026-01-03")]
    [InlineData("It opened in March", "2025-03")]
    [InlineData("It opens in April next year", "2026-04")]
    [InlineData("last Friday", "2025-08-29")]
    [InlineData("next Monday", "2025-09-08")]
    [InlineData("He died on Thursday", "2025-09-04")]
    [InlineData("yesterday", "2025-09-03")]
    [InlineData("last year", "2024")]
    [InlineData("this week", "2025-W36")]
    [InlineData("six years ago", "2019")]
    [InlineData("two-year deal", "P2Y")]
    [InlineData("for two and a half hours", "PT2.5H")]
    [InlineData("several weeks", "PXW")]
    [InlineData("the past two weeks", "P2W")]
    [InlineData("every Monday", "XXXX-WXX-1")]
    [InlineData("in the 19th century", "18")]
    [InlineData("in summer 2024", "2024-SU")]
    [InlineData("the first quarter of 2024", "2024-Q1")]
    [InlineData("at 6 p.m.", "2025-09-04T18:00")]
    [InlineData("at 10.30am", "2025-09-04T10:30")]
    [InlineData("tonight", "2025-09-04TNI")]
    [InlineData("the 2016 election", "2016")]
    [InlineData("about 2000 soldiers", "")]
    [InlineData("a 34-year-old man", "")]
    [InlineData("on Black Friday", "")]
    [InlineData("We march to the sea. May said so.", "")]
    public void An_expression_has_this_value(string text, string expected) => Values(text, Thursday).ShouldBe(expected);

    [Fact]
    public void A_relative_expression_without_publication_has_no_value_and_no_anchor()
    {
        TimeExpression time = LanguagePipelineTests.Annotate("It came last week.").Parsed.Times.ShouldHaveSingleItem();
        time.Value.ShouldBeNull();
        time.Anchor.ShouldBeNull();
    }

    [Fact]
    public void A_step_counts_from_the_date_before_it()
    {
        const string Text = "It sank on 3 May 2024. Two days later it was found.";
        TimeExpression later = LanguagePipelineTests.Annotate(Text).Parsed.Times[1];
        later.Value.ShouldBe("2024-05-05");
        later.Anchor!.Span!.Value.Read(Text).ShouldBe("3 May 2024");
    }

    private static string Values(string text, DateOnly published) =>
        string.Join('|', LanguagePipelineTests.Annotate(text, published).Parsed.Times.Select(time => time.Value));
}
