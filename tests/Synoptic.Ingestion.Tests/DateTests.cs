using Synoptic.Ingestion.Tests.Support;

namespace Synoptic.Ingestion.Tests;

public class DateTests
{
    [Theory]
    [InlineData("2021-03-04", "2021-03-04")]
    [InlineData("2021-03-04T10:15:00Z", "2021-03-04T10:15:00Z")]
    [InlineData("2021-03-04T00:15:30.123+01:00", "2021-03-03T23:15:30Z")]
    [InlineData("2021-03-04 10:15:00+0530", "2021-03-04T04:45:00Z")]
    [InlineData("2021-03-04T10:15", "2021-03-04")]
    [InlineData("20210304", "2021-03-04")]
    [InlineData("20210304T101500Z", "2021-03-04T10:15:00Z")]
    [InlineData("2021/03/04", "2021-03-04")]
    [InlineData("Thu, 04 Mar 2021 10:15:00 GMT", "2021-03-04T10:15:00Z")]
    [InlineData("Thu, 4 Mar 2021 10:15:00 -0500", "2021-03-04T15:15:00Z")]
    [InlineData("1614852900", "2021-03-04T10:15:00Z")]
    [InlineData("1614852900123", "2021-03-04T10:15:00Z")]
    [InlineData("March 4, 2021", "2021-03-04")]
    [InlineData("Mar. 4th, 2021", "2021-03-04")]
    [InlineData("4 March 2021", "2021-03-04")]
    [InlineData("Thursday 4 March 2021", "2021-03-04")]
    [InlineData("4 Sept 2021", "2021-09-04")]
    [InlineData("March 4, 2021 at 12:05 a.m. EST", "2021-03-04T05:05:00Z")]
    [InlineData("10:15 GMT, 4 March 2021", "2021-03-04T10:15:00Z")]
    [InlineData("March 4, 2021, 10:15 pm", "2021-03-04")]
    [InlineData("25/12/2021", "2021-12-25")]
    [InlineData("12/25/2021", "2021-12-25")]
    [InlineData("04/04/2021", "2021-04-04")]
    [InlineData("03/04/2021", null)]
    [InlineData("3.4.2021", null)]
    [InlineData("2021-02-30", null)]
    [InlineData("2021-13-01", null)]
    [InlineData("0001-01-01T00:00:00Z", null)]
    [InlineData("9999-12-31T23:59:59-14:00", null)]
    [InlineData("March 2021", null)]
    [InlineData("Smarch 4, 2021", null)]
    [InlineData("yesterday", null)]
    [InlineData("12345", null)]
    [InlineData("9999999999999", null)]
    [InlineData("", null)]
    public void A_date_is_read_in_every_usual_form_or_unknown(string date, string? expected) =>
        Reports.FromStandardInput($$"""{"text": "{{Reports.Body}}", "date": "{{date}}"}""").One().PublishedAt?.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("1614852900", "2021-03-04T10:15:00Z")]
    [InlineData("1614852900123", "2021-03-04T10:15:00Z")]
    [InlineData("20210304", "2021-03-04")]
    [InlineData("-5", null)]
    [InlineData("1.5", null)]
    [InlineData("1e400", null)]
    [InlineData("true", null)]
    public void A_date_may_be_a_number(string date, string? expected) =>
        Reports.FromStandardInput($$"""{"text": "{{Reports.Body}}", "date": {{date}}}""").One().PublishedAt?.ToString().ShouldBe(expected);
}
