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
    [InlineData("the September 3 and 5 talks", "2025-09-03|2025-09-05")]
    [InlineData("3-5 September 2024", "2024-09-03|2024-09-05")]
    [InlineData("on 12/25/98", "1998-12-25")]
    [InlineData("the second of June 2024", "2024-06-02")]
    [InlineData("the last Friday of May 2025", "2025-05-30")]
    [InlineData("They will vote on Friday of next week", "2025-09-12")]
    [InlineData("the week of March 6", "2025-W10")]
    [InlineData("over the weekend", "2025-W35-WE")]
    [InlineData("It rose in the third quarter", "2025-Q3")]
    [InlineData("fourth-quarter profit fell", "2024-Q4")]
    [InlineData("2024 Q2", "2024-Q2")]
    [InlineData("the first half of 2024", "2024-H1")]
    [InlineData("in fiscal 2024", "FY2024")]
    [InlineData("the late 1980s", "198")]
    [InlineData("the early '90s", "199")]
    [InlineData("It will end by year-end", "2025-12-31")]
    [InlineData("early in the year", "2025")]
    [InlineData("the spring of '98", "1998-SP")]
    [InlineData("It opened last summer", "2025-SU")]
    [InlineData("the past three months", "P3M")]
    [InlineData("for the first time in six years", "P6Y")]
    [InlineData("in recent years", "PXY")]
    [InlineData("for 5 1/2 hours", "PT5.5H")]
    [InlineData("a twenty-three-year career", "P23Y")]
    [InlineData("two hours and 30 minutes", "PT2H30M")]
    [InlineData("twice a week", "P1W")]
    [InlineData("$1 billion a year", "P1Y")]
    [InlineData("an annual report", "P1Y")]
    [InlineData("open on Sundays", "XXXX-WXX-7")]
    [InlineData("He is now abroad", "PRESENT_REF")]
    [InlineData("It recently closed", "PAST_REF")]
    [InlineData("in the near future", "FUTURE_REF")]
    [InlineData("years ago", "PAST_REF")]
    [InlineData("two decades ago", "2005")]
    [InlineData("this decade", "202")]
    [InlineData("the Daily Mail", "")]
    [InlineData("last night", "2025-09-03TNI")]
    [InlineData("Friday morning at 7 a.m.", "2025-08-29T07:00")]
    [InlineData("They met on Christmas Day", "2024-12-25")]
    [InlineData("Thanksgiving 2023", "2023-11-23")]
    [InlineData("on Good Friday 2025", "2025-04-18")]
    [InlineData("A 1996 law was passed", "1996")]
    [InlineData("in 1994, 1995 and 1997", "1994|1995|1997")]
    [InlineData("as early as Tuesday", "2025-09-09")]
    public void An_expression_has_this_value(string text, string expected) => Found.Values(text, Thursday).ShouldBe(expected);

    [Theory]
    [InlineData("more than a decade ago", "more than a decade ago")]
    [InlineData("in the late 1980s", "the late 1980s")]
    [InlineData("about two weeks", "about two weeks")]
    [InlineData("during the past three months", "the past three months")]
    [InlineData("Earlier Friday he left", "Friday")]
    [InlineData("later that year", "later that year")]
    [InlineData("at the end of the month", "the end of the month")]
    [InlineData("Friday's vote", "Friday")]
    [InlineData("in late-November talks", "late-November")]
    [InlineData("a 16-hour flight", "16-hour")]
    public void The_extent_holds_what_the_guidelines_put_into_it(string text, string expected) =>
        Found.In(text, Thursday).ShouldHaveSingleItem().Span.Read(text).ShouldBe(expected);

    [Fact]
    public void A_relative_expression_without_publication_has_no_value_and_no_anchor()
    {
        TimeExpression time = Found.In("It came last week.", null).ShouldHaveSingleItem();
        time.Value.ShouldBeNull();
        time.Anchor.ShouldBeNull();
    }

    [Fact]
    public void A_time_of_day_without_a_day_stays_one() => Found.Print("It came at 6 p.m. sharp.", null).ShouldBe("6 p.m. = T18:00");

    [Fact]
    public void A_step_counts_from_the_date_before_it()
    {
        const string Text = "It sank on 3 May 2024. Two days later it was found.";
        TimeExpression later = Found.In(Text, Thursday)[1];
        later.Value.ShouldBe("2024-05-05");
        later.Anchor!.Span!.Value.Read(Text).ShouldBe("3 May 2024");
    }

    [Theory]
    [InlineData("Profit rose in the third quarter of 2024. It had fallen a year earlier.", "2023-Q3")]
    [InlineData("It sank in May 1998. Later that year it was raised.", "1998")]
    [InlineData("It sank on 3 May 2024. It was raised the next morning.", "2024-05-04TMO")]
    [InlineData("It sank on 3 May 2024. It was raised the same day.", "2024-05-03")]
    [InlineData("It sank on 3 May 2024, at 10:30 p.m. by all accounts.", "2024-05-03T22:30")]
    [InlineData("They met. They met again two days later.", null)]
    public void The_text_tells_its_own_time(string text, string? expected) => Found.In(text, Thursday)[^1].Value.ShouldBe(expected);

    [Theory]
    [InlineData("He died on Saturday.", "2025-08-30")]
    [InlineData("The court will sit on Saturday.", "2025-09-06")]
    [InlineData("The vote is scheduled for Saturday.", "2025-09-06")]
    [InlineData("The vote had been due on Tuesday.", "2025-09-02")]
    [InlineData("He had been due to meet the king on Tuesday.", "2025-09-02")]
    [InlineData("Until Saturday, they had slept there.", "2025-08-30")]
    public void A_weekday_lies_where_the_verb_puts_it(string text, string expected) => Found.Values(text, Thursday).ShouldBe(expected);

    [Fact]
    public void What_was_resolved_from_the_publication_says_so()
    {
        TimeExpression time = Found.In("It came last week.", Thursday).ShouldHaveSingleItem();
        time.Value.ShouldBe("2025-W35");
        time.Anchor.ShouldBe(new TimeAnchor("2025-09-04", null));
    }
}
